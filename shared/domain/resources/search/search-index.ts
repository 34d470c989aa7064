import { byFieldOfWork } from "./by-field-of-work.ts";
import type { IndexView } from "./index-view.ts";
import { type QueryUnit, queryUnits } from "./query-units.ts";
import { type Ranked, rank } from "./rank.ts";
import type { Thesaurus } from "./thesaurus.ts";
import { wordsIn } from "./words-in.ts";

/** When even the best document meets less of a query than this, the library has no answer. */
const leastForAnswer = Number(process.env.LC ?? 0.31);
/** A document that meets less than this, or is this much worse than the best, is beside the point. */
const leastCoverage = Number(process.env.LCC ?? 0.05);
const leastOfBest = Number(process.env.LOB ?? 0.08);

export interface SearchMeans {
  readonly view: IndexView;
  readonly thesaurus: Thesaurus;
}

export interface FoundDocuments {
  /** The best first; none where the library has no answer. */
  readonly hits: readonly Ranked[];
  readonly units: readonly QueryUnit[];
  readonly answer: number;
}

/** Searches what one reader may see. */
export function searchIndex(query: string, { view, thesaurus }: SearchMeans): FoundDocuments {
  const units = queryUnits(wordsIn(query), {
    view,
    thesaurus,
    isUnfinished: true,
  });
  const { ranked: met, known } = rank(units, view);
  const ranked = byFieldOfWork(met, view);
  const best = ranked.reduce((most, { score }) => Math.max(most, score), 0);
  const top = ranked.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  const answer = top + Number(process.env.KN ?? 0.3) * Math.max(0, known - top);
  if (answer < leastForAnswer) return { hits: [], units, answer };
  const hits = ranked.filter(
    ({ coverage, score }) => coverage >= leastCoverage && score >= best * leastOfBest,
  );
  const title = (hit: Ranked) => view.index.document(hit.document);
  hits.sort((a, b) => b.score - a.score || (title(a).id < title(b).id ? -1 : 1));
  return { hits, units, answer };
}
