import { describe, expect, it } from "@jest/globals";
import type { Proposal, ProposalId, ProposalStanding } from "../../../domain/briefing/proposals/proposal.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { civilDate } from "../../../domain/time/civil-date.ts";
import { anEdition, anItem, editionOf } from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { acting, asha, ben, carys, esme, threeHeads } from "../../../testing/three-heads.ts";
import { withdrawProposal } from "../proposals/write-proposal.ts";
import { remindOfProposals } from "./remind-of-proposals.ts";

const tuesday = editionOf("2026-12-01");
const monday = "2026-11-30T09:00:00Z";
const at = new Date("2026-11-25T10:00:00Z");
const waiting: ProposalStanding = { status: "waiting" };
const sentBack: ProposalStanding = { status: "sent-back", by: esme, at, because: "Say by when." };

let made = 0;
function aProposal(
  proposer: PersonId,
  standing: ProposalStanding,
  edition = tuesday,
  title = "Choir",
): Proposal {
  const { id: _id, edition: _edition, ...content } = anItem("content", { title });
  return { id: `p${++made}` as ProposalId, edition, content, proposer, proposedAt: at, standing };
}
const editionsBefore = ["2026-11-24", "2026-11-17", "2026-11-10"].map((id) =>
  anEdition({ id: editionOf(id), status: "published", publishedBy: esme }),
);
const benOften = editionsBefore.map(({ id }) => aProposal(ben, { status: "accepted", by: esme, at }, id));

const opened = (proposals: readonly Proposal[], now = monday): InMemoryPorts =>
  inMemoryPorts({ ...threeHeads, now, editions: editionsBefore, proposals: [...benOften, ...proposals] });

describe("reminding that proposals close", () => {
  it("tells on the Monday at 9am whoever has one to mend, whoever proposes often, and the editors, each once", async () => {
    const ports = opened([
      aProposal(asha, sentBack),
      aProposal(asha, sentBack, tuesday, "Carols"),
      aProposal(carys, waiting),
    ]);
    expect(await remindOfProposals(ports)).toBe(3);
    expect(ports.sent.told).toEqual([
      "proposals close 2026-12-01 asha: Choir, Carols back, 0 to read",
      "proposals close 2026-12-01 ben: none back, 0 to read",
      "proposals close 2026-12-01 esme: none back, 1 to read",
    ]);
    ports.clock.advance(60_000);
    expect(await remindOfProposals(ports)).toBe(0);
  });

  it("leaves alone whoever proposes often and has proposed, and whoever seldom does", async () => {
    const ports = opened([aProposal(ben, { status: "accepted", by: esme, at })]);
    expect(await remindOfProposals(ports)).toBe(0);
    expect(ports.sent.told).toEqual([]);
  });

  it("tells no editor of their own proposal", async () => {
    const ports = opened([aProposal(ben, waiting), aProposal(esme, waiting)]);
    expect(await remindOfProposals(ports)).toBe(1);
    expect(ports.sent.told).toEqual(["proposals close 2026-12-01 esme: none back, 1 to read"]);
  });

  it.each([
    ["before 9am", "2026-11-30T08:59:00Z"],
    ["from 10am on", "2026-11-30T10:00:00Z"],
    ["on the Tuesday", "2026-12-01T09:00:00Z"],
    ["on the Friday before", "2026-11-27T09:00:00Z"],
  ])("tells nobody %s", async (_when, now) => {
    expect(await remindOfProposals(opened([aProposal(asha, sentBack)], now))).toBe(0);
  });

  it.each([
    ["the Tuesday is in a holiday", "2026-12-01"],
    ["the Monday is", "2026-11-30"],
  ])("tells nobody when %s", async (_when, from) => {
    const ports = opened([aProposal(asha, sentBack)]);
    await ports.directoryWriter.closures.create({
      ...{ id: "c" as never, kind: "school-holiday", name: "Closed" },
      ...{ from: civilDate(from), to: civilDate(from) },
    });
    expect(await remindOfProposals(ports)).toBe(0);
  });

  it("is silent in a trust that turned it off", async () => {
    const ports = opened([aProposal(asha, sentBack)]);
    const { value, version } = await ports.settings.current();
    const briefing = { ...value.briefing, remindOfProposals: false };
    await ports.settings.save({ ...value, briefing }, version);
    expect(await remindOfProposals(ports)).toBe(0);
  });

  it("invariant 2: of two servers at once each person hears from one", async () => {
    const ports = opened([aProposal(asha, sentBack)]);
    const sent = await Promise.all([remindOfProposals(ports), remindOfProposals(ports)]);
    expect(sent.sort()).toEqual([0, 2]);
    expect(ports.sent.told).toHaveLength(2);
  });

  it("invariant 2: goes on with what a server began and left, for those whom it still concerns, until proposals are closed", async () => {
    const ports = opened([aProposal(asha, sentBack)]);
    const cut = { ...ports, proposalsClosingNotifier: { tell: () => Promise.reject(new Error("cut off")) } };
    await expect(remindOfProposals(cut)).rejects.toThrow("cut off");
    const [own] = await ports.proposals.listOf(asha);
    if (!own) throw new Error("It is gone.");
    await withdrawProposal(ports, { actor: acting(asha), id: own.value.id, version: own.version });
    ports.clock.set("2026-11-30T12:00:00Z");
    expect(await remindOfProposals(ports)).toBe(0);
    ports.clock.set("2026-11-30T11:59:00Z");
    expect(await remindOfProposals(ports)).toBe(1);
    expect(ports.sent.told).toEqual(["proposals close 2026-12-01 ben: none back, 0 to read"]);
  });
});
