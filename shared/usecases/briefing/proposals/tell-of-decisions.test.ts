import { beforeEach, describe, expect, it } from "@jest/globals";
import type { ProposalId } from "../../../domain/briefing/proposals/proposal.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { acting, asha, esme, phonics, threeHeads, tuesday } from "../../../testing/three-heads.ts";
import { decideItemProposal } from "./decide-item-proposal.ts";
import { tellOfItemDecisions } from "./tell-of-decisions.ts";
import { proposeItem, rewriteProposal } from "./write-proposal.ts";

const id = "p1" as ProposalId;
const { id: _id, edition: _edition, ...content } = phonics;
const night = "2026-11-19T21:00:00Z";
let ports: InMemoryPorts;

beforeEach(async () => {
  ports = inMemoryPorts({ ...threeHeads, now: "2026-11-19T10:00:00Z" });
  await proposeItem(ports, { actor: acting(asha), id, edition: tuesday, content });
});
const version = async () => (await ports.proposals.find(id))?.version ?? "";
const decide = async (accepted: boolean, because = "") =>
  decideItemProposal(ports, {
    ...{ actor: acting(esme, "Briefing.Edit"), id, version: await version(), accepted, because },
  });

describe("a decision on a proposed item in quiet hours", () => {
  beforeEach(() => ports.clock.set(night));

  it("is made at once, and told once when they have ended, whatever is pressed again meanwhile", async () => {
    expect(await decide(true)).toMatchObject({ ok: true });
    expect(await decide(true)).toMatchObject({ ok: true });
    expect((await ports.items.listIn(tuesday)).map(({ value }) => value.title)).toEqual([phonics.title]);
    expect(ports.sent.told).toEqual([]);
    ports.clock.set("2026-11-20T07:00:00Z");
    expect(await tellOfItemDecisions(ports)).toBe(1);
    expect(await tellOfItemDecisions(ports)).toBe(0);
    expect(ports.sent.told).toEqual(["item accepted p1 asha"]);
    expect((await ports.proposals.find(id))?.value.standing).not.toHaveProperty("untold");
  });

  it("that was made by day and is sent again at night is told of by day, and then not before the morning", async () => {
    ports.clock.set("2026-11-19T17:59:00Z");
    await decide(true);
    ports.clock.set(night);
    expect(await decide(true)).toMatchObject({ ok: true });
    expect(ports.sent.told).toEqual(["item accepted p1 asha"]);
    ports.clock.set("2026-11-20T07:00:00Z");
    expect(await tellOfItemDecisions(ports)).toBe(1);
    // The second notice replaces the first.
    expect(new Set(ports.sent.told)).toEqual(new Set(["item accepted p1 asha"]));
    expect(await tellOfItemDecisions(ports)).toBe(0);
  });

  it("that a cut left untold by day is told in the morning when the editor sends it again at night", async () => {
    ports.clock.set("2026-11-19T17:59:00Z");
    const { tell } = ports.itemProposalNotifier;
    ports.itemProposalNotifier.tell = async () => Promise.reject(new Error("Power cut."));
    await expect(decide(true)).rejects.toThrow("Power cut.");
    ports.itemProposalNotifier.tell = tell;
    ports.clock.set(night);
    await decide(true);
    expect(ports.sent.told).toEqual([]);
    ports.clock.set("2026-11-20T07:00:00Z");
    expect(await tellOfItemDecisions(ports)).toBe(1);
    expect(ports.sent.told).toEqual(["item accepted p1 asha"]);
  });

  it("is told with its reason when it was sent back", async () => {
    await decide(false, "Which week?");
    await tellOfItemDecisions(ports);
    expect(ports.sent.told).toEqual(["item sent back p1 asha: Which week?"]);
  });

  it("is no news any more to a proposer who has seen it, and written the item again", async () => {
    await decide(false, "Which week?");
    const again = { ...content, what: "In week three." };
    await rewriteProposal(ports, { actor: acting(asha), id, version: await version(), content: again });
    expect(await tellOfItemDecisions(ports)).toBe(0);
    expect(ports.sent.told).toEqual([]);
  });

  it("is told again after a server was cut off between telling and marking, in place of the first", async () => {
    await decide(true);
    const { save } = ports.proposals;
    ports.proposals.save = async () => Promise.reject(new Error("Power cut."));
    await expect(tellOfItemDecisions(ports)).rejects.toThrow("could not be told yet");
    ports.proposals.save = save;
    expect(await tellOfItemDecisions(ports)).toBe(1);
    expect(new Set(ports.sent.told)).toEqual(new Set(["item accepted p1 asha"]));
  });

  it("waits for nothing in the day, when it is told at once", async () => {
    ports.clock.set("2026-11-20T09:00:00Z");
    await decide(true);
    expect(ports.sent.told).toEqual(["item accepted p1 asha"]);
    expect(await tellOfItemDecisions(ports)).toBe(0);
  });
});
