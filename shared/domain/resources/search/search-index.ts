import type { IndexView } from "./index-view.ts";
import { type QueryUnit, queryUnits } from "./query-units.ts";
import { type Ranked, rank } from "./rank.ts";
import type { Thesaurus } from "./thesaurus.ts";
import type { WordMeanings } from "./word-meanings.ts";
import { wordsIn } from "./words-in.ts";

/** A document that meets less of a query than this does not answer it. */
const leastCoverage = 0.3;

export interface SearchMeans {
  readonly view: IndexView;
  readonly thesaurus: Thesaurus;
  readonly meanings?: WordMeanings | undefined;
}

export interface FoundDocuments {
  /** The best first; none where the library has no answer. */
  readonly hits: readonly Ranked[];
  readonly units: readonly QueryUnit[];
}

/** Searches what one reader may see. */
export function searchIndex(query: string, { view, thesaurus, meanings }: SearchMeans): FoundDocuments {
  const units = queryUnits(wordsIn(query), {
    view,
    thesaurus,
    isEnglish: (word) => meanings?.isEnglish(word) ?? false,
    isUnfinished: true,
  });
  const hits = rank(units, view).filter(({ coverage }) => coverage >= leastCoverage);
  const title = (hit: Ranked) => view.index.document(hit.document);
  hits.sort((a, b) => b.score - a.score || (title(a).id < title(b).id ? -1 : 1));
  return { hits, units };
}
