import type { Edition } from "../../shared/domain/briefing/edition.ts";
import type { BriefingItem } from "../../shared/domain/briefing/item.ts";
import {
  allHeads,
  anEdition,
  anItem,
  aPerson,
  aPost,
  aSchool,
  primaryHeads,
} from "../../shared/testing/builders.ts";
import type { World } from "../../shared/testing/in-memory-ports.ts";

const id = (n: number) => `aaaaaaaa-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** Two primary heads, one secondary head, an editor without a post and a SENDCO; one item for primary heads and one for all. */
export const small = {
  primaryHead: id(1),
  otherPrimaryHead: id(2),
  secondaryHead: id(3),
  sendco: id(4),
  editor: id(9),
} as const;

export const smallItems: readonly BriefingItem[] = [
  anItem("item-primary", {
    title: "Phonics screening dates",
    audience: primaryHeads,
    action: { text: "Return the phonics form" },
    owner: small.editor as BriefingItem["owner"],
  }),
  anItem("item-all", {
    title: "Cover form",
    audience: allHeads,
    action: { text: "Return the cover form" },
    owner: small.editor as BriefingItem["owner"],
  }),
];

export function smallTrust(changes: { edition?: Partial<Edition>; now?: string } = {}): World {
  return {
    now: changes.now ?? "2026-11-24T12:00:00Z",
    schools: [
      aSchool({ urn: "100001", name: "Ubley Primary" }),
      aSchool({ urn: "100002", name: "Blagdon Primary" }),
      aSchool({ urn: "100003", name: "Gordano School", phase: "secondary" }),
    ],
    people: [
      aPerson(small.primaryHead, "Asha Bell"),
      aPerson(small.otherPrimaryHead, "Ben Carr"),
      aPerson(small.secondaryHead, "Carys Dunn"),
      aPerson(small.sendco, "Dev Ellis"),
      aPerson(small.editor, "Esme Frost"),
    ],
    posts: [
      aPost(small.primaryHead, "headteacher", "100001"),
      aPost(small.otherPrimaryHead, "headteacher", "100002"),
      aPost(small.secondaryHead, "headteacher", "100003"),
      aPost(small.sendco, "sendco", "100001"),
    ],
    items: smallItems,
    editions: [anEdition({ order: smallItems.map((item) => item.id), ...changes.edition })],
  };
}
