import { emptyWords } from "./common-words.ts";
import type { QueryUnit } from "./query-units.ts";
import { wordsIn } from "./words-in.ts";

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
  const { terms, edges } = lately(text);
  const marks: Mark[] = [];
  for (let place = 0; place < terms.length; place++) {
    if (!met.has(terms[place] as string)) continue;
    const [start, end] = [edges[2 * place] as number, edges[2 * place + 1] as number];
    if (marks.at(-1)?.[0] !== start) marks.push([start, end]);
  }
  return marks;
}

/** The words of a text that can be marked. Laid flat: an object for each word would live long enough to be moved about, and halt a search for it. */
interface Markable {
  readonly terms: readonly string[];
  /** Of each term where it begins and ends. */
  readonly edges: readonly number[];
}

/** Texts that were answered lately: most are answered again, at the next letter. */
const texts = new Map<string, Markable>();
const mostTexts = 4000;

function lately(text: string): Markable {
  const known = texts.get(text);
  if (known) return known;
  if (texts.size >= mostTexts) texts.clear();
  const terms: string[] = [];
  const edges: number[] = [];
  for (const { word, term, start, end } of wordsIn(text)) {
    if (emptyWords.has(word)) continue;
    terms.push(term);
    edges.push(start, end);
  }
  const markable = { terms, edges };
  texts.set(text, markable);
  return markable;
}
