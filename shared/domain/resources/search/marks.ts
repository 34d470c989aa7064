import { emptyWords } from "./common-words.ts";
import type { QueryUnit } from "./query-units.ts";
import { fields, type SearchedDocument } from "./searched-document.ts";
import { wordsIn } from "./words-in.ts";

/** Where a text says what was searched for: from a letter, up to but without another. */
export type Mark = readonly [start: number, end: number];

/** The places in a text that meet a query, in order and apart: the words typed, their other forms, and what the thesaurus puts for them where all of it is there. */
export function marksIn(text: string, document: SearchedDocument, units: readonly QueryUnit[]): Mark[] {
  const held = new Set(fields.flatMap(({ of }) => wordsIn(of(document)).map(({ term }) => term)));
  const isAllWeak = units.every(({ isWeak }) => isWeak);
  const met = new Set(
    units
      .filter(({ isWeak }) => isAllWeak || !isWeak)
      .flatMap(({ alternatives }) => alternatives)
      .filter(({ terms }) => terms.every((term) => held.has(term)))
      .flatMap(({ terms }) => terms),
  );
  const marks: Mark[] = [];
  for (const { word, term, start, end } of wordsIn(text)) {
    if (!met.has(term) || emptyWords.has(word)) continue;
    if (marks.at(-1)?.[0] !== start) marks.push([start, end]);
  }
  return marks;
}
