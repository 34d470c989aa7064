import type { Proposal, ProposalId } from "../../../shared/domain/briefing/proposals/proposal.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { anEdition, anItem, aPerson, aPost, aSchool, editionOf } from "../../../shared/testing/builders.ts";
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

const tuesdaysBefore = ["2026-10-20", "2026-11-10", "2026-11-17"];

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
  editions: tuesdaysBefore.map((date) => anEdition({ id: editionOf(date), status: "published" })),
  reaches: [{ person: people.otherHead.id as PersonId, choice: "chat" }],
});

const { id: _id, edition: _edition, ...content } = anItem("proposed");
const proposed = (
  proposer: string,
  date: string,
  { title, standing }: { title: string; standing: Proposal["standing"] },
): Proposal => ({
  ...{ id: `${date} ${proposer.slice(-1)}` as ProposalId, edition: editionOf(date) },
  ...{ proposer: proposer as PersonId, proposedAt: new Date(`${date}T08:00:00Z`), standing },
  content: { ...content, title, owner: proposer as PersonId },
});
const decided = { by: people.editor.id as PersonId, at: new Date("2026-11-19T09:00:00Z") };

/** What stood before that Thursday: the third head proposes nearly every week, and has not yet; another's came back an hour ago. */
export const proposedBefore: readonly Proposal[] = [
  ...tuesdaysBefore.map((date) =>
    proposed(people.otherHead.id, date, {
      ...{ title: `News of ${date}`, standing: { status: "accepted", ...decided } },
    }),
  ),
  proposed(people.head.id, "2026-11-24", {
    title: "Choir places",
    standing: { status: "sent-back", ...decided, because: "Which schools?" },
  }),
];
