import Fastify from "fastify";
import type { Beacon } from "../../bot/compose.ts";
import { connectGraph } from "../../bot/connect-graph.ts";
import { provisionSite } from "../../infra/provision/provision-site.ts";
import { seedRows, writeRows } from "../../infra/seed/write-lists.ts";
import { findSite } from "../../shared/graph/mirror/find-site.ts";
import { sitePartsFor } from "../../shared/graph/schema/lists.ts";
import type { World } from "../../shared/testing/in-memory-ports.ts";
import { virtualPace } from "../../shared/testing/virtual-pace.ts";
import { type Call, caller } from "../security/caller.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";

export const central = "cccccccc-0000-4000-8000-000000000099";

export interface WorldOfRecords {
  readonly world: BeaconWorld;
  readonly beacon: Beacon;
  readonly call: Call;
  close(): Promise<void>;
}

/** Beacon over a tenant that has lists of these academic years, and somebody of the central team who holds no post. */
export async function worldOfRecords(
  given: World,
  years: readonly string[],
  options: { bend?: (fetch: typeof globalThis.fetch) => typeof globalThis.fetch } = {},
): Promise<WorldOfRecords> {
  const people = [
    ...(given.people ?? []),
    { id: central as never, name: "Cora Central", email: "cora@trust.example" },
  ];
  const world = await beaconWorld({ people, ...(given.now ? { now: given.now } : {}) });
  const parts = {
    ...connectGraph(world.config, {
      fetch: world.fetch,
      pace: virtualPace(world.clock),
      log: Fastify({ logger: false }).log,
    }),
    pace: virtualPace(world.clock),
  };
  const siteId = await findSite(parts.graph, world.config.SITE);
  await provisionSite(parts.graph, siteId, sitePartsFor(years, []));
  await writeRows(parts, siteId, seedRows({ ...given, people: [] }));
  const beacon = await world.open(options.bend ? { fetch: options.bend(world.fetch) } : {});
  return {
    world,
    beacon,
    call: caller(world, beacon, { [central]: ["Trust.Manage"] }),
    async close() {
      await beacon.close();
      await world.close();
    },
  };
}
