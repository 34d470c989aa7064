import { emptyWords } from "./common-words.ts";
import type { QueryUnit } from "./query-units.ts";
import { type Word, wordsIn } from "./words-in.ts";

/** Where a text says what was searched for: from a letter, up to but without another. */
export type Mark = readonly [start: number, end: number];

/** The terms that a document meets a query by: the words typed, their other forms, and what the thesaurus puts for them where all of it is there. */
export function metTerms(units: readonly QueryUnit[], holds: (term: string) => boolean): ReadonlySet<string> {
  const isAllWeak = units.every(({ isWeak }) => isWeak);
  return new Set(
    units
      .filter(({ isWeak }) => isAllWeak || !isWeak)
      .flatMap(({ alternatives }) => alternatives)
      .filter(({ terms }) => terms.every(holds))
      .flatMap(({ terms }) => terms),
  );
}

/** The places in a text where these terms stand, in order and apart. */
export function marksIn(text: string, met: ReadonlySet<string>): Mark[] {
  if (met.size === 0) return [];
  const marks: Mark[] = [];
  for (const { word, term, start, end } of lately(text)) {
    if (!met.has(term) || emptyWords.has(word)) continue;
    if (marks.at(-1)?.[0] !== start) marks.push([start, end]);
  }
  return marks;
}

/** Texts that were answered lately: most are answered again, at the next letter. */
const texts = new Map<string, readonly Word[]>();
const mostTexts = 4000;

function lately(text: string): readonly Word[] {
  const known = texts.get(text);
  if (known) return known;
  if (texts.size >= mostTexts) texts.clear();
  const words = wordsIn(text);
  texts.set(text, words);
  return words;
}
