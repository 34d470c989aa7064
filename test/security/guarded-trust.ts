import type { Edition } from "../../shared/domain/briefing/edition.ts";
import type { ItemId } from "../../shared/domain/briefing/ids.ts";
import type { BriefingItem } from "../../shared/domain/briefing/item.ts";
import type { Receipt } from "../../shared/domain/briefing/receipt.ts";
import type { Audience } from "../../shared/domain/directory/audience.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { Network, NetworkId } from "../../shared/domain/networks/network.ts";
import {
  allHeads,
  aMeeting,
  anAudience,
  anEdition,
  anItem,
  aPerson,
  aPost,
  aSchool,
  editionOf,
  primaryHeads,
} from "../../shared/testing/builders.ts";
import type { World } from "../../shared/testing/in-memory-ports.ts";
import { guardedMeetings } from "./guarded-meetings.ts";
import { guardedPacks, guardedResources } from "./guarded-resources.ts";
import { deadLinksOf } from "./upkeep-requests.ts";

const id = (n: number) => `bbbbbbbb-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** One person of each standing. School A is Ubley, B Blagdon, C the secondary school Gordano, D Dundry. */
export const people = {
  teacher: id(1),
  sendco: id(2),
  headOfA: id(3),
  headOfBAndD: id(4),
  headOfC: id(5),
  editor: id(6),
  centralTeam: id(7),
  teacherOfB: id(8),
  /** English lead at D, and lead of the English network. */
  lead: id(9),
} as const;

export const schools = { a: "100001", b: "100002", c: "100003", d: "100004" } as const;

/** App roles as an administrator has given them. */
export const appRoles = {
  [people.editor]: ["Briefing.Edit"],
  [people.centralTeam]: ["Trust.Manage"],
} as const;

export const published = editionOf("2026-11-17");
export const draft = editionOf("2026-11-24");
export const scheduled = editionOf("2026-12-01");

const item = (name: string, edition: Edition["id"], audience: Audience): BriefingItem =>
  anItem(name, {
    edition,
    audience,
    title: `Title of ${name}`,
    action: { text: `Do ${name}` },
    owner: people.editor as PersonId,
  });

export const items = {
  primaryHeads: item("item-primary-heads", published, primaryHeads),
  allHeads: item("item-all-heads", published, allHeads),
  sendcos: item("item-sendcos", published, anAudience({ roles: ["sendco"] })),
  teachersOfB: item(
    "item-teachers-of-b",
    published,
    anAudience({ roles: ["teacher"], schools: [schools.b as never] }),
  ),
  inDraft: item("item-in-draft", draft, allHeads),
  inScheduled: item("item-in-scheduled", scheduled, allHeads),
} as const;

export const english: Network = {
  id: "english" as NetworkId,
  name: "English",
  purpose: "Teach reading and writing well.",
  leads: [people.lead as PersonId],
  members: anAudience({ roles: ["english-lead"] }),
  phases: [],
  meetingsPerYear: 3,
};

const out = [items.primaryHeads, items.allHeads, items.sendcos, items.teachersOfB];

/** A network that nobody leads. */
export const unled: Network = { ...english, id: "unled" as NetworkId, name: "Unled", leads: [] };

const opened = (person: string): Receipt => ({
  edition: published,
  person: person as PersonId,
  openedAt: new Date("2026-11-17T16:00:00Z"),
  door: "tab",
});
const done = (person: string, of: BriefingItem): Receipt => ({
  edition: published,
  item: of.id,
  person: person as PersonId,
  doneAt: new Date("2026-11-17T16:05:00Z"),
  door: "tab",
});

export const resources = guardedResources(people);
export const packs = guardedPacks(resources);

/** Meetings of the English network: one is over. */
export const meetings = {
  held: aMeeting("bbbbbbbb-0000-4000-8000-00000000c001", {
    title: "Title of held",
    network: english.id,
    mandatoryFor: anAudience({ roles: ["english-lead"] }),
    startsAt: new Date("2026-11-20T14:00:00Z"),
    endsAt: new Date("2026-11-20T15:00:00Z"),
    organisedBy: people.lead as PersonId,
    outlook: { wanted: 1, delivered: 1, events: [] },
  }),
} as const;

/** A published, a draft and a scheduled edition, and what some have opened and done. */
export function guardedTrust(): World {
  const repliedTo = guardedMeetings(people);
  const deadLinks = [english, unled].map(({ id }) => deadLinksOf(id));
  return {
    now: "2026-11-23T12:00:00Z",
    schools: [
      aSchool({ urn: schools.a, name: "Ubley Primary" }),
      aSchool({ urn: schools.b, name: "Blagdon Primary" }),
      aSchool({ urn: schools.c, name: "Gordano School", phase: "secondary" }),
      aSchool({ urn: schools.d, name: "Dundry Primary" }),
    ],
    people: [
      aPerson(people.teacher, "Tess Abbot"),
      aPerson(people.sendco, "Sam Beale"),
      aPerson(people.headOfA, "Hana Cole"),
      aPerson(people.headOfBAndD, "Bo Dyer"),
      aPerson(people.headOfC, "Cass Egan"),
      aPerson(people.editor, "Edie Finch"),
      aPerson(people.centralTeam, "Cy Grant"),
      aPerson(people.teacherOfB, "Tom Hale"),
      aPerson(people.lead, "Lena Ivory"),
    ],
    posts: [
      aPost(people.teacher, "teacher", schools.a),
      aPost(people.sendco, "sendco", schools.a),
      aPost(people.headOfA, "headteacher", schools.a),
      aPost(people.headOfBAndD, "headteacher", schools.b),
      aPost(people.headOfBAndD, "headteacher", schools.d),
      aPost(people.headOfC, "headteacher", schools.c),
      aPost(people.teacherOfB, "teacher", schools.b),
      aPost(people.lead, "english-lead", schools.d),
    ],
    networks: [english, unled],
    resources: [
      ...Object.values(resources),
      ...Object.values(packs),
      ...deadLinks.flatMap((each) => each.resources),
    ],
    linkChecks: deadLinks.flatMap(({ linkChecks }) => linkChecks),
    ...repliedTo,
    meetings: [...Object.values(meetings), ...(repliedTo.meetings ?? [])],
    items: Object.values(items),
    editions: [
      anEdition({
        id: published,
        status: "published",
        order: out.map((each) => each.id),
        frozenItems: out,
        delivery: { attempts: 1, readers: 6, postId: "1" },
        publishedAt: new Date("2026-11-17T15:30:20Z"),
      }),
      anEdition({ id: draft, order: [items.inDraft.id as ItemId] }),
      anEdition({ id: scheduled, status: "scheduled", publishAt: new Date("2026-12-01T15:30:00Z") }),
    ],
    receipts: [
      opened(people.headOfA),
      done(people.headOfA, items.allHeads),
      opened(people.headOfBAndD),
      done(people.headOfBAndD, items.primaryHeads),
      opened(people.sendco),
    ],
  };
}
