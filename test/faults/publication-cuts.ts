import type { EditionId } from "../../shared/domain/briefing/ids.ts";
import { addDays, civilDate } from "../../shared/domain/time/civil-date.ts";
import { small } from "../world/small-trust.ts";
import { publicationTrial, type TrialOutcome } from "./publication-trial.ts";
import { faultsMade, trialGround } from "./servers-cut-off.ts";

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

/** Editions of different days, one after another in one tenant, each published while servers are cut off. */
export async function publicationCuts(options: {
  trials: number;
  faultRate: number;
  seed: number;
}): Promise<CutFigures> {
  const ground = await trialGround(options.seed);
  const outcomes: (TrialOutcome & { edition: EditionId })[] = [];
  for (let trial = 0; trial < options.trials; trial++) {
    const edition = addDays(civilDate("2025-09-01"), trial) as EditionId;
    outcomes.push({ edition, ...(await publicationTrial(ground, edition, options.faultRate)) });
  }
  const faults = faultsMade(ground);
  await ground.world.close();

  const sum = (of: (outcome: TrialOutcome) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  return {
    trials: options.trials,
    faults,
    cuts: sum(({ cutsMade }) => cutsMade),
    posts: sum(({ posts }) => posts),
    notifications: sum(({ notified }) => notified.length),
    replaced: sum(({ replaced }) => replaced),
    wrong: outcomes.filter(
      ({ posts, notified, isPublished }) =>
        posts !== 1 || !isPublished || JSON.stringify(notified) !== JSON.stringify(readers),
    ),
  };
}

export const cutFigureWords = (figures: CutFigures): string =>
  `${figures.trials} editions, ${figures.cuts} cuts, ${figures.faults} faults: ${figures.posts} posts, ` +
  `${figures.notifications} notifications (${figures.replaced} sent again in their own place)`;
