import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { aPerson, aPost, aSchool } from "../../../shared/testing/builders.ts";
import type { World } from "../../../shared/testing/in-memory-ports.ts";

const id = (n: number) => `dddddddd-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** Who a week's briefing passes through: one proposes, one edits, one reads and hands on, one does it. A third head gets it as a card in their chat and opens nothing. */
export const people = {
  proposer: { id: id(1), name: "Ben Carr" },
  editor: { id: id(2), name: "Esme Frost" },
  head: { id: id(3), name: "Asha Bell" },
  sendco: { id: id(4), name: "Dev Ellis" },
  otherHead: { id: id(5), name: "Carys Dunn" },
} as const;

/** Three schools on the Thursday before the briefing of Tuesday 24 November 2026. */
export const weekTrust = (): World => ({
  now: "2026-11-19T10:00:00Z",
  schools: [
    aSchool({ urn: "100001", name: "Ubley Primary" }),
    aSchool({ urn: "100002", name: "Blagdon Primary" }),
    aSchool({ urn: "100003", name: "Gordano School", phase: "secondary" }),
  ],
  people: Object.values(people).map((person) => aPerson(person.id, person.name)),
  posts: [
    aPost(people.head.id, "headteacher", "100001"),
    aPost(people.proposer.id, "headteacher", "100002"),
    aPost(people.otherHead.id, "headteacher", "100003"),
    aPost(people.sendco.id, "sendco", "100001"),
  ],
  reaches: [{ person: people.otherHead.id as PersonId, choice: "chat" }],
});
