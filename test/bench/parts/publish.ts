import { readersPerNotification } from "../../../shared/domain/briefing/publication.ts";
import { publishDueEditions } from "../../../shared/usecases/briefing/publish-due-editions.ts";
import { beaconWorld } from "../../world/beacon-world.ts";
import type { BenchRow } from "../row.ts";
import { trustOf } from "../trust-of.ts";

/**
 * The least that can publish and keep what became of each reader: one look at what Graph holds now, one write that says who
 * publishes, the notifications in bulk, what became of them twenty rows a request, one write that says it is done. (The card in the
 * channel is one request to the Bot Connector, not to Graph.)
 */
const leastRequests = (readers: number) => {
  const notifications = Math.ceil(readers / readersPerNotification);
  return 1 + 1 + notifications + Math.ceil(notifications / 20) + 1;
};

/** Graph requests for publishing to 30, 340 and 17,000 readers. */
export async function publish(): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const readers of [30, 340, 17_000]) {
    const world = await beaconWorld(trustOf(readers));
    const beacon = await world.open();
    beacon.graphRequests.reset();
    const finished = await publishDueEditions(beacon.ports);
    const told = (await world.outbox()).notifications.length;
    if (finished.length !== 1 || told !== readers)
      throw new Error(`Published ${finished.length} editions to ${told} readers.`);
    rows.push({
      what: `publish to ${readers.toLocaleString("en-GB")} readers`,
      figure: beacon.graphRequests.total(),
      unit: "requests",
      beside: "least possible",
      besideFigure: leastRequests(readers),
    });
    await world.close();
  }
  return rows;
}
