import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Beacon } from "../../bot/compose.ts";
import type { FaultKind } from "../../infra/local-tenant/faults/fault-plan.ts";
import { briefingItemsList } from "../../shared/graph/schema/briefing.list.ts";
import { anItem, editionOf } from "../../shared/testing/builders.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { smallTrust } from "../world/small-trust.ts";

const edition = editionOf("2026-12-01");
const deltaFaults: FaultKind[] = ["delta-410", "delta-duplicates", "delta-empty-page"];
const kinds: FaultKind[] = [...deltaFaults, "part-429", "429", "429-date", "503", "504"];
/** Not on a whole batch: a wait that one of its parts named would be lost with the answer, and nobody could keep it. */
const lostAnswers = {
  rate: 0.2,
  kinds: ["504-after-commit"] satisfies FaultKind[],
  match: { pathPattern: "/items" },
};

const step = fc.record({
  did: fc.constantFrom("create", "update", "delete", "refresh"),
  server: fc.constantFrom("one", "other"),
  which: fc.nat(30),
});

/** Six tries may all meet a fault; the failure is then handed up, and what it left behind is what the law is about. */
async function unlessGraphFails(work: () => Promise<void>): Promise<void> {
  await work().catch((failure: Error) => {
    if (!["GraphUnavailable", "GraphThrottled"].includes(failure.name)) throw failure;
  });
}

describe("two servers over one tenant that fails, throttles and repeats itself", () => {
  let world: BeaconWorld;
  let servers: { one: Beacon; other: Beacon };
  let made = 0;

  beforeAll(async () => {
    let seed = 7;
    // A run can be repeated: the tenant's chance is a fixed sequence.
    const random = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    world = await beaconWorld(smallTrust(), { random });
    servers = { one: await world.open(), other: await world.open() };
  }, 120_000);
  afterAll(async () => {
    world.tenant.faults.clear();
    await servers.one.close();
    await servers.other.close();
    await world.close();
  });

  const held = (server: Beacon) =>
    Object.fromEntries(
      [...server.mirror.list(briefingItemsList.name).all()].map(({ id, etag }) => [id, etag]),
    );

  async function run({ did, server, which }: { did: string; server: "one" | "other"; which: number }) {
    const { ports, mirror } = servers[server];
    const standing = await ports.items.listIn(edition);
    const target = standing[which % Math.max(1, standing.length)];
    if (did === "create") await ports.items.create(anItem(`item-${++made}`, { edition }));
    else if (did === "refresh") await mirror.refresh();
    else if (target && did === "update")
      await ports.items.save({ ...target.value, title: `Changed ${which}` }, target.version);
    else if (target) await ports.items.remove(target.value.id, target.version);
  }

  it("hold the same rows as a server that starts anew, after each has refreshed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        world.tenant.faults.set(lostAnswers, { rate: 0.2, kinds });
        for (const each of steps) await unlessGraphFails(() => run(each));
        await unlessGraphFails(() => servers.one.mirror.refresh());
        await unlessGraphFails(() => servers.other.mirror.refresh());
        world.tenant.faults.set(...deltaFaults.map((kind) => ({ rate: 0.2, kinds: [kind] })));
        await servers.one.mirror.refresh();
        await servers.other.mirror.refresh();
        world.tenant.faults.set();
        const anew = await world.open();
        const expected = held(anew);
        await anew.close();
        expect(held(servers.one)).toEqual(expected);
        expect(held(servers.other)).toEqual(expected);
      }),
      { numRuns: 6, endOnFailure: true },
    );
    for (const kind of deltaFaults) expect(world.tenant.faults.counters[kind]).toBeGreaterThan(0);
  }, 120_000);
});
