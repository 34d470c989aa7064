import type { Beacon } from "../../bot/compose.ts";
import { type FaultKind, faultKinds } from "../../infra/local-tenant/faults/fault-plan.ts";
import { seededRandom } from "../../infra/seed/random.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { smallTrust } from "../world/small-trust.ts";
import { type CutPoint, powerCut } from "./power-cut.ts";
import { SimulatedTime } from "./simulated-time.ts";

/** What a trial is run in. `watcher` is a server that the faults are kept from; it makes the changes and looks at what came of them. */
export interface TrialGround {
  readonly world: BeaconWorld;
  readonly watcher: Beacon;
  readonly time: SimulatedTime;
  readonly random: () => number;
}

/** What a server does every half minute, and whether it then knows its work to be done. Its failures are what a trial is about. */
export type Round = (server: Beacon) => Promise<boolean>;

/**
 * Failures that no waiting of minutes cures end a server's start or its run of the job. They are drawn less often than
 * the rest, or no server would come far enough to be cut off in the middle of its work.
 */
const ending: readonly FaultKind[] = ["429-long", "507"];
const passing = faultKinds.filter((kind) => kind !== "latency" && !ending.includes(kind));
export const faults: FaultKind[] = [...passing, ...passing, ...passing, ...ending];

/** How often a server's work is tried before the trial counts as lost. */
const roundsAtMost = 200;
const roundMilliseconds = 30_000;

/** A start from saved rows and the work take some twenty requests; with every second one failing, about twice as many. */
const requestsOfALife = 45;

/** Most servers start again where they ran before and find the rows they saved; one in five is new and reads every list. */
const shareOfNewServers = 0.2;

/** A small trust whose saved rows lie ready for the servers that start again. */
export async function trialGround(seed: number): Promise<TrialGround> {
  const chance = seededRandom(seed);
  const random = () => chance.next();
  const world = await beaconWorld(smallTrust({ now: "2026-11-24T12:00:00Z" }), { random });
  await (await world.open({ keepMirror: true })).close();
  return { world, random, time: new SimulatedTime(world.clock), watcher: await world.open() };
}

/**
 * Two servers at once, each cut off somewhere or (one in five of the second) left alone; then a third that is cut off;
 * then one that lives until its work is done and is shut down; all while Graph and the connector fail at a rate.
 */
export async function cutOffServers(
  ground: TrialGround,
  faultRate: number,
  round: Round,
): Promise<{ cutsMade: number; isDone: boolean }> {
  const { world, time, random } = ground;
  const waves = [[cutPoint(random), random() < 0.2 ? undefined : cutPoint(random)], [cutPoint(random)]];
  world.tenant.faults.set({ rate: faultRate, kinds: faults });
  let cutsMade = 0;
  for (const wave of waves) {
    const ends = await Promise.all(
      wave.map((point) => {
        // The cut comes outside the simulated time, which would wait for ever for an answer that never comes.
        const line = powerCut(time.around(world.fetch), point);
        return Promise.race([line.cut.then(() => "cut" as const), serve(ground, line.fetch, round)]);
      }),
    );
    cutsMade += ends.filter((end) => end === "cut").length;
  }
  const last = await serve(ground, time.around(world.fetch), round);
  world.tenant.faults.set();
  return { cutsMade, isDone: last === "done" };
}

/** How many requests have been made to go wrong. */
export const faultsMade = ({ world }: TrialGround): number =>
  Object.values(world.tenant.faults.counters).reduce((total, count) => total + count, 0);

const cutPoint = (random: () => number): CutPoint => ({
  request: 1 + Math.floor(random() * requestsOfALife),
  when: random() < 0.5 ? "before" : "after",
});

/** A server's life: started until it starts, its work tried every half minute until it is done. */
async function serve(
  { world, time, random }: TrialGround,
  fetch: typeof globalThis.fetch,
  round: Round,
): Promise<"done" | "lost"> {
  const pace = time.pace(random);
  const keepMirror = random() >= shareOfNewServers;
  let server: Beacon | undefined;
  for (let rounds = 0; rounds < roundsAtMost; rounds++) {
    server ??= await world.open({ fetch, pace, keepMirror }).catch(() => undefined);
    if (server && (await round(server))) {
      // Shut down as it should be, it saves its rows: the next trial's servers have no more to read than its own.
      await server.close();
      return "done";
    }
    await pace.sleep(roundMilliseconds);
  }
  return "lost";
}
