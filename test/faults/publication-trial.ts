import { editionMarker } from "../../bot/chat/cards/edition-marker.ts";
import type { Beacon } from "../../bot/compose.ts";
import { type FaultKind, faultKinds } from "../../infra/local-tenant/faults/fault-plan.ts";
import type { EditionId, ItemId } from "../../shared/domain/briefing/ids.ts";
import { editionChainId } from "../../shared/graph/adapters/briefing/reader-notifier.ts";
import { anEdition } from "../../shared/testing/builders.ts";
import { publishDueEditions } from "../../shared/usecases/briefing/publish-due-editions.ts";
import type { BeaconWorld } from "../world/beacon-world.ts";
import { smallItems } from "../world/small-trust.ts";
import { type CutPoint, powerCut } from "./power-cut.ts";
import type { SimulatedTime } from "./simulated-time.ts";

/** What a trial is run in. `watcher` is a server that the faults are kept from; it writes the edition and looks at it. */
export interface TrialGround {
  readonly world: BeaconWorld;
  readonly watcher: Beacon;
  readonly time: SimulatedTime;
  readonly random: () => number;
}

export interface Trial {
  readonly edition: EditionId;
  /** Waves of servers that start at once, and where each is cut off; one without a point lives on. */
  readonly waves: readonly (readonly (CutPoint | undefined)[])[];
  /** Share of requests, to Graph and to the connector, that go wrong. */
  readonly faultRate: number;
}

export interface TrialOutcome {
  readonly cutsMade: number;
  /** Cards of the edition that stand in the channel. */
  readonly posts: number;
  /** Whose feed holds a notification of the edition, once for each it holds. */
  readonly notified: readonly string[];
  /** How often a notification was sent again in its own place. */
  readonly replaced: number;
  readonly isPublished: boolean;
}

/**
 * Failures that no waiting of minutes cures end a server's start or its run of the job. They are drawn less often than
 * the rest, or no server would come far enough to be cut off in the middle of its work.
 */
const ending: readonly FaultKind[] = ["429-long", "507"];
const passing = faultKinds.filter((kind) => kind !== "latency" && !ending.includes(kind));
const faults: FaultKind[] = [...passing, ...passing, ...passing, ...ending];

/** How often the job runs before the trial counts as lost. */
const roundsAtMost = 200;
const roundMilliseconds = 30_000;

/**
 * One edition falls due while servers are cut off and Graph and the connector fail at a rate; then one server is
 * started that lives until it is out. Answers what stands in Teams in the end.
 */
export async function publicationTrial(ground: TrialGround, trial: Trial): Promise<TrialOutcome> {
  const { world, time } = ground;
  await writeDueEdition(ground, trial.edition);

  world.tenant.faults.set({ rate: trial.faultRate, kinds: faults });
  let cutsMade = 0;
  for (const wave of trial.waves) {
    const ends = await Promise.all(
      wave.map((point) => {
        // The cut comes outside the simulated time, which would wait for ever for an answer that never comes.
        const line = powerCut(time.around(world.fetch), point);
        return Promise.race([line.cut.then(() => "cut" as const), serve(ground, line.fetch, trial.edition)]);
      }),
    );
    cutsMade += ends.filter((end) => end === "cut").length;
  }
  const last = await serve(ground, time.around(world.fetch), trial.edition);
  world.tenant.faults.set();

  const { posts, notifications } = await world.outbox();
  const mine = notifications.filter(({ chainId }) => chainId === editionChainId(trial.edition));
  return {
    cutsMade,
    posts: posts.filter((post) => JSON.stringify(post.card).includes(editionMarker(trial.edition))).length,
    notified: mine.map(({ userId }) => userId).sort(),
    replaced: mine.reduce((sum, { sentTimes }) => sum + sentTimes - 1, 0),
    isPublished: last === "published",
  };
}

/** A server's life: started until it starts, its job run every half minute, until it knows the edition to be out. */
async function serve(
  { world, time, random }: TrialGround,
  fetch: typeof globalThis.fetch,
  id: EditionId,
): Promise<"published" | "lost"> {
  const pace = time.pace(random);
  let server: Beacon | undefined;
  for (let round = 0; round < roundsAtMost; round++) {
    server ??= await world.open({ fetch, pace }).catch(failed);
    if (server) {
      await publishDueEditions(server.ports).catch(failed);
      await server.ports.editions.refresh().catch(failed);
      if ((await server.ports.editions.find(id))?.value.status === "published") return "published";
    }
    await pace.sleep(roundMilliseconds);
  }
  return "lost";
}

/** Failures of Graph stop a server's start or its work for now; that is what the trial is about. */
const failed = () => undefined;

async function writeDueEdition({ world, watcher }: TrialGround, id: EditionId): Promise<void> {
  world.tenant.faults.set();
  for (const item of smallItems)
    await watcher.ports.items.create({ ...item, id: `${id} ${item.id}` as ItemId, edition: id });
  await watcher.ports.editions.create(anEdition({ id, status: "scheduled", publishAt: world.clock.now() }));
}
