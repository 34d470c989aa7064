import Fastify from "fastify";
import { publishDueEditions } from "../../../shared/usecases/briefing/publish-due-editions.ts";
import { beaconWorld } from "../../world/beacon-world.ts";
import { median } from "../median.ts";
import type { BenchRow } from "../row.ts";
import { trustOf } from "../trust-of.ts";

const askings = 400;

/** The home page's one request, beside a bare route of the same server library that answers the same bytes. */
export async function home(): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const people of [1632, 17_000]) {
    const trust = trustOf(people);
    const world = await beaconWorld(trust);
    const beacon = await world.open();
    await publishDueEditions(beacon.ports);
    const headers = { authorization: `Bearer ${await world.tokenFor(trust.reader)}` };
    const answer = (await beacon.app.inject({ url: "/api/home", headers })).json();
    const bare = Fastify();
    bare.get("/", async () => answer);
    const asked = () => beacon.app.inject({ url: "/api/home", headers });
    const bareAsked = () => bare.inject({ url: "/" });
    beacon.graphRequests.reset();
    const [figure, besideFigure] = await inTurns(asked, bareAsked);
    if (beacon.graphRequests.total() > 0) throw new Error("The home page asked Graph.");
    rows.push({
      what: `home page at ${people.toLocaleString("en-GB")} people, median`,
      figure,
      unit: "ms",
      beside: "a bare route with the same answer",
      besideFigure,
    });
    await world.close();
  }
  return rows;
}

/** Medians of both, asked in turns so that a busy machine slows both. */
async function inTurns(...ask: (() => Promise<{ statusCode: number }>)[]): Promise<[number, number]> {
  const times = ask.map((): number[] => []);
  for (let asking = 0; asking < askings; asking++)
    for (const [index, each] of ask.entries()) {
      const started = performance.now();
      const { statusCode } = await each();
      if (statusCode !== 200) throw new Error(`Answered ${statusCode}.`);
      times[index]?.push(performance.now() - started);
    }
  return [median(times[0] ?? []), median(times[1] ?? [])];
}
