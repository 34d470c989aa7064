import type { IndexView } from "./index-view.ts";
import { meetUnit } from "./meet-unit.ts";
import type { QueryUnit } from "./query-units.ts";
import { type Scratch, scratchFor } from "./rank-scratch.ts";

/** Measured with `npm run bench -- search` on the queries given; each is flat around its value. */
const tuning = {
  /** What the alternatives beside the best one add. */
  others: 0.2,
  /** What a document keeps that meets nothing of the rest of a query. */
  coverageFloor: 0.4,
} as const;

/** Of the best score before coverage: what has less cannot come near the best any more. At 100,000 documents, most have. */
const hopeless = 0.02;

export interface Ranked {
  readonly document: number;
  readonly score: number;
  /** How much of what the query asks for the document meets, from 0 to 1. */
  readonly coverage: number;
}

export interface Ranking {
  /** The documents that meet any unit that is not weak, but for those far below the best. In no order. */
  readonly ranked: readonly Ranked[];
  /** The most that any of them, far below or not, meets of what is asked for, from 0 to 1. */
  readonly covered: number;
  /** How much of what is asked for the library knows at all, from 0 to 1. */
  readonly known: number;
}

/** Ranks what one reader may see by BM25F, unit by unit, by the best alternative of each, and by how much of the whole is met. Leaves out what scores less than a share of the best. */
export function rank(units: readonly QueryUnit[], view: IndexView, leastOfBest: number): Ranking {
  const scratch = scratchFor(view.index.numbered);
  const { scores, covers, state, found, touched, best: bests, all, covered } = scratch;
  let count = 0;
  let whole = 0;
  let known = 0;
  for (const unit of units) {
    const { importance, isKnown, met } = meetUnit(unit, view, scratch);
    const counts = importance * unit.emphasis;
    whole += counts;
    if (isKnown) known += counts;
    const mark = unit.isWeak ? touchedByWeak : touchedByAny;
    for (let place = 0; place < met; place++) {
      const document = touched[place] as number;
      const best = bests[document] as number;
      const rest = Math.min((all[document] as number) - best, best);
      if (state[document] === 0) found[count++] = document;
      state[document] = (state[document] as number) | mark;
      scores[document] = (scores[document] as number) + unit.emphasis * (best + tuning.others * rest);
      covers[document] = (covers[document] as number) + counts * (covered[document] as number);
      all[document] = 0;
      bests[document] = 0;
      covered[document] = 0;
    }
  }
  const ranking = weighed(scratch, {
    count,
    whole,
    leastOfBest,
    isAllWeak: units.every(({ isWeak }) => isWeak),
  });
  for (let place = 0; place < count; place++) {
    const document = found[place] as number;
    state[document] = 0;
    scores[document] = 0;
    covers[document] = 0;
  }
  return { ...ranking, known: whole === 0 ? 0 : known / whole };
}

/** Sets each score down by what it leaves uncovered. Only what is near the best becomes an object: at 100,000 documents most is not. */
function weighed(
  { scores, covers, state, found }: Scratch,
  of: { count: number; whole: number; leastOfBest: number; isAllWeak: boolean },
): Omit<Ranking, "known"> {
  const { count, whole, leastOfBest, isAllWeak } = of;
  let most = 0;
  for (let place = 0; place < count; place++) most = Math.max(most, scores[found[place] as number] as number);
  const least = hopeless * most;
  let top = 0;
  let covered = 0;
  for (let place = 0; place < count; place++) {
    const document = found[place] as number;
    const score = scores[document] as number;
    if (score <= least || !(isAllWeak || ((state[document] as number) & touchedByAny) !== 0)) {
      scores[document] = Number.NEGATIVE_INFINITY;
      continue;
    }
    const coverage = Math.min(1, (covers[document] as number) / whole);
    const weight = score * (tuning.coverageFloor + (1 - tuning.coverageFloor) * coverage);
    scores[document] = weight;
    covers[document] = coverage;
    if (weight > top) top = weight;
    if (coverage > covered) covered = coverage;
  }
  const ranked: Ranked[] = [];
  for (let place = 0; place < count; place++) {
    const document = found[place] as number;
    const score = scores[document] as number;
    if (score >= top * leastOfBest) ranked.push({ document, score, coverage: covers[document] as number });
  }
  return { ranked, covered };
}

/** Bits of a document's state. */
const touchedByWeak = 1;
const touchedByAny = 2;
