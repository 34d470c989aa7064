import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import type { Proposal, ProposalId } from "../../shared/domain/briefing/proposals/proposal.ts";
import { anItem, editionOf } from "../../shared/testing/builders.ts";
import { caller } from "../security/caller.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { small, smallTrust } from "../world/small-trust.ts";

jest.setTimeout(120_000);

const edition = editionOf("2026-11-24");
const { id: _id, edition: _edition, ...content } = anItem("carols", { title: "Carol service" });
const proposal: Proposal = {
  ...{ id: "carols" as ProposalId, edition, content, proposer: small.primaryHead as Proposal["proposer"] },
  ...{ proposedAt: new Date("2026-11-19T10:00:00Z"), standing: { status: "waiting" } },
};

/** An editor decides on a Thursday evening. The steps follow each other. */
describe("a decision on a proposed item that is made at night", () => {
  let world: BeaconWorld;
  let beacons: readonly [Beacon, Beacon];

  beforeAll(async () => {
    world = await beaconWorld(smallTrust({ now: "2026-11-19T20:00:00Z" }));
    const first = await world.open();
    await first.ports.proposals.create(proposal);
    beacons = [first, await world.open()];
  });
  afterAll(async () => {
    for (const beacon of beacons) await beacon.close();
    await world.close();
  });
  const tell = async (beacon: Beacon) => {
    beacon.graphRequests.reset();
    await beacon.jobs.find(({ name }) => name === "tell-of-decisions")?.run();
    return beacon.graphRequests.byOperation();
  };

  it("tells nobody until the morning, and asks nothing of Graph meanwhile", async () => {
    const call = caller(world, beacons[0], { [small.editor]: ["Briefing.Edit"] });
    const { version } = (await beacons[0].ports.proposals.find(proposal.id)) ?? { version: "" };
    const decided = await call(small.editor, "POST /api/briefing/proposals/carols/decision", {
      ...{ body: { accepted: true, because: "" }, version },
    });
    expect(decided.status).toBe(200);
    expect(await tell(beacons[0])).toEqual({});
    expect((await world.outbox()).notifications).toEqual([]);
  });

  it("is in its proposer's feed once in the morning, though two servers tell at the same moment", async () => {
    world.clock.set("2026-11-20T07:00:00Z");
    await beacons[1].mirror.refresh();
    await Promise.all(beacons.map(tell));
    const { notifications } = await world.outbox();
    expect(notifications.map(({ userId, text }) => [userId, text])).toEqual([
      [small.primaryHead, expect.stringContaining("Carol service")],
    ]);
    await beacons[1].mirror.refresh();
    expect(await tell(beacons[0])).toEqual({});
    expect(await tell(beacons[1])).toEqual({});
  });
});
