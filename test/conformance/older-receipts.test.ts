import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import { connectGraph } from "../../bot/connect-graph.ts";
import { provisionSite } from "../../infra/provision/provision-site.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { receiptsList } from "../../shared/graph/schema/briefing.list.ts";
import { editionOf } from "../../shared/testing/builders.ts";
import { virtualPace } from "../../shared/testing/virtual-pace.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { small, smallTrust } from "../world/small-trust.ts";

describe("receipts of a year long past", () => {
  let world: BeaconWorld;
  let beacon: Beacon;
  const longAgo = editionOf("2023-11-21");

  beforeAll(async () => {
    world = await beaconWorld(smallTrust());
    beacon = await world.open();
    const surroundings = { fetch: world.fetch, pace: virtualPace(world.clock), log: beacon.app.log };
    const { graph } = connectGraph(world.config, surroundings);
    await provisionSite(graph, beacon.mirror.siteId, [receiptsList("2023-24")]);
    await beacon.close();
    beacon = await world.open();
  });

  afterAll(async () => {
    await beacon.close();
    await world.close();
  });

  it("are read from their own list when somebody asks, and kept from then on", async () => {
    const head = small.primaryHead as PersonId;
    expect(await beacon.ports.receipts.listFor(longAgo)).toEqual([]);
    await beacon.ports.receipts.record({
      edition: longAgo,
      person: head,
      act: "opened",
      at: new Date("2023-11-21T16:00:00Z"),
      door: "tab",
    });
    const later = await world.open();
    expect(await later.ports.receipts.listFor(longAgo)).toEqual([
      { edition: "2023-11-21", person: head, door: "tab", openedAt: new Date("2023-11-21T16:00:00Z") },
    ]);
    later.graphRequests.reset();
    expect(await later.ports.receipts.listFor(longAgo)).toHaveLength(1);
    expect(later.graphRequests.total()).toBe(0);
    await later.close();
  });

  it("are none where their list has been deleted", async () => {
    expect(await beacon.ports.receipts.listFor(editionOf("2019-11-19"))).toEqual([]);
  });
});
