import { byFieldOfWork } from "./by-field-of-work.ts";
import type { IndexView } from "./index-view.ts";
import { type QueryUnit, queryUnits } from "./query-units.ts";
import { type Ranked, rank } from "./rank.ts";
import type { Thesaurus } from "./thesaurus.ts";
import { wordsIn } from "./words-in.ts";

/**
 * When no document meets this much of a query, the library has no answer. What the library knows but the best document
 * lacks counts for a little: "blocked sites ipads" is rather a clumsy question than one that nobody wrote about.
 */
const leastForAnswer = 0.35;
const knownShare = 0.3;
/** A document that meets less than this, or is so much worse than the best, is beside the point. */
const leastCoverage = 0.05;
const leastOfBest = 0.08;
/** What a document keeps that another has taken the place of: it comes after a current one that fits about as well. */
const supersededShare = 0.6;

export interface FoundDocuments {
  /** In no order; none where the library has no answer. */
  readonly hits: readonly Ranked[];
  readonly units: readonly QueryUnit[];
}

/** Searches what one reader may see. `isUnfinished`: the last word may be half typed. */
export function searchIndex(
  query: string,
  { view, thesaurus, isUnfinished }: { view: IndexView; thesaurus: Thesaurus; isUnfinished: boolean },
): FoundDocuments {
  const units = queryUnits(wordsIn(query), { view, thesaurus, isUnfinished });
  // What is set back most is halved, so that nothing below half of the share can come in.
  const { ranked: near, covered, known } = rank(units, view, leastOfBest / 2);
  if (covered + knownShare * Math.max(0, known - covered) < leastForAnswer) return { hits: [], units };
  return { hits: setBack(near, view), units };
}

/** Sets back what is of another field of work and what another has taken the place of, and leaves out what is then beside the point. */
function setBack(ranked: readonly Ranked[], view: IndexView): Ranked[] {
  const { facets } = view.index;
  const ofField = byFieldOfWork(ranked, view);
  // Never 0 once it is known: most documents are of the few groups that others are of.
  const factors = new Float64Array(facets.count);
  const scores = new Float64Array(ranked.length);
  let best = 0;
  ranked.forEach(({ document, score }, place) => {
    const group = facets.groupOf(document);
    let factor = factors[group] as number;
    if (factor === 0) {
      factor = ofField(group) * (facets.isSuperseded(group) ? supersededShare : 1);
      factors[group] = factor;
    }
    scores[place] = score * factor;
    best = Math.max(best, score * factor);
  });
  const near: Ranked[] = [];
  ranked.forEach(({ document, coverage }, place) => {
    const score = scores[place] as number;
    if (coverage >= leastCoverage && score >= best * leastOfBest) near.push({ document, score, coverage });
  });
  return near;
}
