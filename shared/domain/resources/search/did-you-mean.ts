import type { IndexView } from "./index-view.ts";
import type { QueryUnit } from "./query-units.ts";
import { fields } from "./searched-document.ts";
import { slipsBetween } from "./spelling.ts";
import type { Thesaurus } from "./thesaurus.ts";
import { wordsIn } from "./words-in.ts";

/** The query with each mistyped word as a document that the reader may see, or the thesaurus, spells it; undefined when nothing was mistyped. */
export function didYouMean(
  query: string,
  units: readonly QueryUnit[],
  view: IndexView,
  thesaurus: Thesaurus,
): string | undefined {
  let meant = query;
  for (const { respelt } of units.toReversed()) {
    for (const { start, end, term } of (respelt ?? []).toReversed()) {
      const word = spelling(term, query.slice(start, end).toLowerCase(), view, thesaurus);
      if (word === undefined) continue;
      meant = meant.slice(0, start) + word + meant.slice(end);
    }
  }
  return meant === query ? undefined : meant;
}

/** Of all the forms of a word, the one nearest to what was typed. */
function spelling(term: string, typed: string, view: IndexView, thesaurus: Thesaurus): string | undefined {
  const at = view.index.termNumber(term);
  const seen = at === undefined ? [] : view.index.spellings(at).filter((word) => isSeen(word, at, view));
  const slips = new Map(
    [...seen, ...thesaurus.spellings(term)].map((word) => [word, slipsBetween(typed, word, typed.length)]),
  );
  const [nearest] = [...slips].sort(
    ([a, slipsOfA], [b, slipsOfB]) => slipsOfA - slipsOfB || (a < b ? -1 : 1),
  );
  return nearest?.[0];
}

/** Whether a document that the reader may see has a word in this form. */
function isSeen(word: string, term: number, { index, seen }: IndexView): boolean {
  const list = index.list(term);
  for (let place = 0; place < list.length; place++) {
    const document = list.document(place);
    if (seen[document] !== 1) continue;
    if (fields.some(({ of }) => wordsIn(of(index.document(document))).some((each) => each.word === word)))
      return true;
  }
  return false;
}
