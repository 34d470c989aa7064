import { seedTrust } from "../../../infra/seed/seed-trust.ts";
import { civilDate } from "../../../shared/domain/time/civil-date.ts";
import { beaconWorld } from "../../world/beacon-world.ts";
import type { BenchRow } from "../row.ts";

/** Starting a server on the whole seeded trust: from Graph alone, and from the saved mirror. */
export async function start(): Promise<readonly BenchRow[]> {
  const trust = seedTrust({ today: civilDate("2026-11-22") });
  const world = await beaconWorld({ ...trust, now: "2026-11-22T09:00:00Z" });
  const cold = await timed(() => world.open({ keepMirror: true }));
  await cold.value.close();
  const warm = await timed(() => world.open({ keepMirror: true }));
  const rows: BenchRow[] = [
    {
      what: "start from the saved mirror",
      figure: warm.value.graphRequests.total(),
      unit: "requests",
      beside: "least possible: site, lists, one batch of deltas",
      besideFigure: 3,
    },
    {
      what: "start from the saved mirror",
      figure: warm.milliseconds,
      unit: "ms",
      beside: `start from Graph alone (${cold.value.graphRequests.total()} requests)`,
      besideFigure: cold.milliseconds,
    },
  ];
  await warm.value.close();
  await world.close();
  return rows;
}

async function timed<Value>(work: () => Promise<Value>): Promise<{ value: Value; milliseconds: number }> {
  const started = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - started };
}
