import { seededRandom } from "../../infra/seed/random.ts";
import type { EditionId } from "../../shared/domain/briefing/ids.ts";
import { addDays, civilDate } from "../../shared/domain/time/civil-date.ts";
import { beaconWorld } from "../world/beacon-world.ts";
import { small, smallTrust } from "../world/small-trust.ts";
import type { CutPoint } from "./power-cut.ts";
import { publicationTrial, type TrialOutcome } from "./publication-trial.ts";
import { SimulatedTime } from "./simulated-time.ts";

export interface CutFigures {
  readonly trials: number;
  readonly cuts: number;
  readonly faults: number;
  readonly posts: number;
  readonly notifications: number;
  readonly replaced: number;
  /** Trials that did not end with one post and each reader told once, with the edition of each. */
  readonly wrong: readonly (TrialOutcome & { readonly edition: EditionId })[];
}

const readers = [small.primaryHead, small.otherPrimaryHead, small.secondaryHead];

/** A start and a publication take some twenty requests; with every second one failing, about twice as many. */
const requestsOfALife = 45;

/** Two servers at once, each cut off somewhere or (one in five of the second) left alone, then a third. Editions differ; the tenant is one. */
export async function publicationCuts(options: {
  trials: number;
  faultRate: number;
  seed: number;
}): Promise<CutFigures> {
  const chance = seededRandom(options.seed);
  const random = () => chance.next();
  const world = await beaconWorld(smallTrust({ now: "2026-11-24T12:00:00Z" }), { random });
  const ground = { world, time: new SimulatedTime(world.clock), random, watcher: await world.open() };
  const outcomes: (TrialOutcome & { edition: EditionId })[] = [];
  for (let trial = 0; trial < options.trials; trial++) {
    const edition = addDays(civilDate("2021-01-01"), trial) as EditionId;
    const waves = [[cutPoint(), random() < 0.2 ? undefined : cutPoint()], [cutPoint()]];
    const trialled = await publicationTrial(ground, { edition, waves, faultRate: options.faultRate });
    outcomes.push({ edition, ...trialled });
  }
  const { counters } = world.tenant.faults;
  await world.close();

  const sum = (of: (outcome: TrialOutcome) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  return {
    trials: options.trials,
    cuts: sum(({ cutsMade }) => cutsMade),
    faults: Object.values(counters).reduce((total, count) => total + count, 0),
    posts: sum(({ posts }) => posts),
    notifications: sum(({ notified }) => notified.length),
    replaced: sum(({ replaced }) => replaced),
    wrong: outcomes.filter(
      ({ posts, notified, isPublished }) =>
        posts !== 1 || !isPublished || JSON.stringify(notified) !== JSON.stringify(readers),
    ),
  };

  function cutPoint(): CutPoint {
    return {
      request: 1 + Math.floor(random() * requestsOfALife),
      when: random() < 0.5 ? "before" : "after",
    };
  }
}

export const cutFigureWords = (figures: CutFigures): string =>
  `${figures.trials} editions, ${figures.cuts} cuts, ${figures.faults} faults: ${figures.posts} posts, ` +
  `${figures.notifications} notifications (${figures.replaced} sent again in their own place)`;
