import { expect, it } from "@jest/globals";
import type { Proposal, ProposalId } from "../../shared/domain/briefing/proposals/proposal.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { anItem, editionOf } from "../../shared/testing/builders.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { change, creation, lostRace, requestsOf } from "./requests-of.ts";

const asha = "asha" as PersonId;
const { id: _id, edition, ...content } = anItem("any", { edition: editionOf("2026-12-15") });
const aProposal = (id: string, changes: Partial<Proposal> = {}): Proposal => ({
  ...{ id: id as ProposalId, edition, content, proposer: asha },
  ...{ proposedAt: new Date("2026-11-19T10:00:00.123Z"), standing: { status: "waiting" } },
  ...changes,
});

/** What any store of proposed items keeps. */
export function itemProposalsSuite(opened: () => OpenedPorts): void {
  const proposals = () => opened().ports.proposals;

  it("keep every word, and who proposed when, to the millisecond", async () => {
    const proposal = aProposal("every-word", {
      content: {
        ...content,
        title: 'Cover & "supply": =1+1, <b>it\'s</b> 10% – £28 ☂',
        what: `First line.\nSecond line.\n${"x".repeat(500)}`,
        action: { text: "Return the form", dueOn: civilDate("2026-12-18") },
      },
    });
    await requestsOf(opened(), creation, () => proposals().create(proposal));
    expect((await proposals().find(proposal.id))?.value).toEqual(proposal);
  });

  it("are listed by edition and by proposer without asking Graph", async () => {
    const on = editionOf("2027-01-26");
    const [first, second] = ["2026-11-20T10:00:00Z", "2026-11-21T10:00:00Z"].map((at) => new Date(at));
    const dev = "dev-who-proposes" as PersonId;
    await proposals().create(aProposal("later", { edition: on, proposer: dev, proposedAt: second as Date }));
    await proposals().create(aProposal("earlier", { edition: on, proposer: dev, proposedAt: first as Date }));
    await requestsOf(opened(), {}, async () => {
      expect((await proposals().listFor(on)).map(({ value }) => value.id)).toEqual(["earlier", "later"]);
      expect((await proposals().listOf(dev)).map(({ value }) => value.id)).toEqual(["later", "earlier"]);
    });
  });

  it("answer the first when one is made twice under an id (invariant 2)", async () => {
    const first = await proposals().create(aProposal("twice"));
    expect(await proposals().create(aProposal("twice", { proposer: "other" as PersonId }))).toEqual(first);
  });

  it.each([
    { status: "accepted", by: asha, at: new Date("2026-11-20T09:00:00.001Z") },
    { status: "sent-back", by: asha, at: new Date("2026-11-20T09:00:00Z"), because: "Which church?" },
    { status: "accepted", by: asha, at: new Date("2026-11-20T22:00:00Z"), untold: true },
    { status: "withdrawn" },
    { status: "waiting" },
  ] as const)("keep how they stand: $status", async (standing) => {
    const id = `stands-${standing.status}`;
    const decided = aProposal(id, {
      standing: { status: "sent-back", by: asha, at: new Date("2026-11-19T12:00:00Z"), because: "No." },
    });
    const { version } = await proposals().create(decided);
    const wanted = { ...decided, standing };
    const saved = await requestsOf(opened(), change, () => proposals().save(wanted, version));
    expect(saved).toMatchObject({ ok: true, value: { value: wanted } });
    expect((await proposals().find(id as ProposalId))?.value.standing).toEqual(standing);
    const untold = (await proposals().listUntold()).filter(({ value }) => value.id === id);
    expect(untold).toHaveLength("untold" in standing ? 1 : 0);
  });

  it("refuse a save that lost the race, and keep what the other wrote (invariant 3)", async () => {
    const { version } = await proposals().create(aProposal("raced"));
    await proposals().save(aProposal("raced", { standing: { status: "withdrawn" } }), version);
    const lost = await requestsOf(opened(), lostRace, () => proposals().save(aProposal("raced"), version));
    expect(lost).toEqual({ ok: false, code: "proposal.changed" });
    expect((await proposals().find("raced" as ProposalId))?.value.standing).toEqual({ status: "withdrawn" });
  });
}
