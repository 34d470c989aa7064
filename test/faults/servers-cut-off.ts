import type { Beacon } from "../../bot/compose.ts";
import { type FaultKind, faultKinds } from "../../infra/local-tenant/faults/fault-plan.ts";
import { seededRandom } from "../../infra/seed/random.ts";
import type { Pace } from "../../shared/graph/transport/pace.ts";
import type { World } from "../../shared/testing/in-memory-ports.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { smallTrust } from "../world/small-trust.ts";
import { type CutPoint, standingLine } from "./power-cut.ts";
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

/** A start from saved rows and the work take some twenty requests, most of them the work's; with every second one failing, about twice as many. */
const requestsOfALife = 45;
const requestsOfTheWork = 30;

/** Most servers start again where they ran before and find the rows they saved; one in five is new and reads every list. */
const shareOfNewServers = 0.2;

/** A trust, small unless another is given, whose saved rows lie ready for the servers that start again. */
export async function trialGround(
  seed: number,
  trust: World = smallTrust({ now: "2026-11-24T12:00:00Z" }),
): Promise<TrialGround> {
  const chance = seededRandom(seed);
  const random = () => chance.next();
  const world = await beaconWorld(trust, { random });
  await (await world.open({ keepMirror: true })).close();
  return { world, random, time: new SimulatedTime(world.clock), watcher: await world.open() };
}

export interface Cutting {
  readonly faultRate: number;
  /**
   * A start asks for every list, a hundred times the requests of most work: it is tried with what is published, and the
   * servers of the other trials have started before anything fails.
   */
  readonly starts: "in calm" | "under faults";
}

/**
 * Two servers at once, each cut off somewhere or (one in five of the second) left alone; then a third that is cut off;
 * then one that lives until its work is done and is shut down; all while Graph and the connector fail at a rate.
 */
export async function cutOffServers(
  ground: TrialGround,
  { faultRate, starts }: Cutting,
  round: Round,
): Promise<{ cutsMade: number; isDone: boolean }> {
  const { world, random } = ground;
  const requests = starts === "in calm" ? requestsOfTheWork : requestsOfALife;
  const waves = [
    [cutPoint(random, requests), random() < 0.2 ? undefined : cutPoint(random, requests)],
    [cutPoint(random, requests)],
    [undefined],
  ];
  let ends: ("cut" | "done" | "lost")[] = [];
  let cutsMade = 0;
  for (const wave of waves) {
    const lives = wave.map((point) => ({ point, life: new ServerLife(ground, round) }));
    if (starts === "in calm") await Promise.all(lives.map(({ life }) => life.start()));
    world.tenant.faults.set({ rate: faultRate, kinds: faults });
    ends = await Promise.all(lives.map(({ life, point }) => life.until(point)));
    world.tenant.faults.set();
    cutsMade += ends.filter((end) => end === "cut").length;
  }
  return { cutsMade, isDone: ends.at(-1) === "done" };
}

/** How many requests have been made to go wrong. */
export const faultsMade = ({ world }: TrialGround): number =>
  Object.values(world.tenant.faults.counters).reduce((total, count) => total + count, 0);

const cutPoint = (random: () => number, requests: number): CutPoint => ({
  request: 1 + Math.floor(random() * requests),
  when: random() < 0.5 ? "before" : "after",
});

/** A server's life: started until it starts, its work tried every half minute until it is done or the line is cut. */
class ServerLife {
  private readonly ground: TrialGround;
  private readonly round: Round;
  private readonly pace: Pace;
  private readonly keepMirror: boolean;
  // The cut comes outside the simulated time, which would wait for ever for an answer that never comes.
  private readonly line: ReturnType<typeof standingLine>;
  private server: Beacon | undefined;

  constructor(ground: TrialGround, round: Round) {
    this.ground = ground;
    this.round = round;
    this.pace = ground.time.pace(ground.random);
    this.keepMirror = ground.random() >= shareOfNewServers;
    this.line = standingLine(ground.time.around(ground.world.fetch));
  }

  async start(): Promise<void> {
    const { line, pace, keepMirror } = this;
    this.server = await this.ground.world.open({ fetch: line.fetch, pace, keepMirror });
  }

  until(point: CutPoint | undefined): Promise<"cut" | "done" | "lost"> {
    return Promise.race([this.line.cutAt(point).then(() => "cut" as const), this.work()]);
  }

  private async work(): Promise<"done" | "lost"> {
    for (let rounds = 0; rounds < roundsAtMost; rounds++) {
      if (!this.server) await this.start().catch(failed);
      if (this.server && (await this.round(this.server))) {
        // Shut down as it should be, it saves its rows: the next trial's servers have no more to read than its own.
        await this.server.close();
        return "done";
      }
      await this.pace.sleep(roundMilliseconds);
    }
    return "lost";
  }
}

/** Starts that fail are part of what a trial is about. */
const failed = () => undefined;
