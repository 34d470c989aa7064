import { askingWords, withoutAsking } from "./asking-words.ts";
import { emptyWords, weakTerms } from "./common-words.ts";
import { isEnglish, unusualness } from "./english-words.ts";
import type { IndexView } from "./index-view.ts";
import { respelt } from "./respelt.ts";
import { stem } from "./stem.ts";
import type { OtherWords, Thesaurus, ThesaurusEntry } from "./thesaurus.ts";
import type { Word } from "./words-in.ts";

interface Respelt {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/** One thing a query asks for, and what would meet it. */
export interface QueryUnit {
  /** Where it stands in the query. */
  readonly start: number;
  readonly end: number;
  /** How much of its rarity counts. */
  readonly emphasis: number;
  /** In every sentence, so that nothing is found for it alone. */
  readonly isWeak: boolean;
  /** A word that may only ask for what stands beside it. */
  readonly isAsking: boolean | "among-others";
  /** The best first. */
  readonly alternatives: readonly OtherWords[];
  /** Words of it that are spelt as nowhere, each with the term that was meant. */
  readonly respelt: readonly Respelt[];
}

/** Weights of what was not typed in so many words. Measured with `npm run bench -- search`. */
const weights = { family: 0.75, begun: 0.8, joined: 0.9, stage: 0.6, phase: 0.35 };
const emphases = { weak: 0.25, years: 0.45, broad: 0.4, most: 1, unknown: 0.7, absent: 1.5 };

/** How many beginnings of words stand for one unfinished word. */
const mostBegun = 24;

interface QueryReader {
  readonly view: IndexView;
  readonly thesaurus: Thesaurus;
  /** Whether the last word may be half typed. */
  readonly isUnfinished: boolean;
}

/** Reads the words of a query as what they ask for: expressions of the thesaurus first, then word by word. */
export function queryUnits(words: readonly Word[], reader: QueryReader): readonly QueryUnit[] {
  const { view } = reader;
  const told = words.filter(({ word }) => !emptyWords.has(word));
  const read = told.map((word, at) => readWord(word, reader, reader.isUnfinished && at === told.length - 1));
  const units: QueryUnit[] = [];
  for (let at = 0; at < told.length; ) {
    const first = told[at] as Word;
    if (first.years) {
      const together = told.slice(at).filter(({ start }) => start === first.start);
      units.push(yearsUnit(together));
      at += together.length;
      continue;
    }
    const found = longestEntry(read, at, reader.thesaurus);
    if (!found) {
      const { alternatives, respelt: meant } = read[at] as ReadWord;
      const isWeak = weakTerms.has(first.term);
      units.push({
        ...placeOf(first, first),
        isWeak,
        isAsking: askingWords.has(first.word),
        emphasis: isWeak ? emphases.weak : emphasisOf(first.word, alternatives, reader.view),
        alternatives: withJoined(alternatives, told, at, reader.view),
        respelt: meant,
      });
      at++;
      continue;
    }
    const { entry, length } = found;
    const covered = read.slice(at, at + length);
    const isAllWeak = length === 1 && weakTerms.has(first.term);
    const own = length === 1 ? (covered[0] as ReadWord).alternatives : [{ terms: entry.terms, weight: 1 }];
    const alternatives = [...own, ...entry.others];
    units.push({
      ...placeOf(first, told[at + length - 1] as Word),
      isWeak: isAllWeak,
      isAsking: length === 1 && askingWords.has(first.word) && "among-others",
      emphasis: isAllWeak ? emphases.broad : isHeldIn(view, alternatives) ? emphases.most : emphases.absent,
      alternatives,
      respelt: covered.flatMap(({ respelt: meant }) => meant),
    });
    at += length;
  }
  return withoutAsking(units);
}

/** Any of the years that were named, less surely their key stage, and less surely still what is for its phase. */
function yearsUnit(words: readonly Word[]): QueryUnit {
  const [first = { start: 0, end: 0 }] = words;
  const stages = new Set(words.flatMap(({ term }) => (term.startsWith("ks") ? [Number(term.slice(2))] : [])));
  const phases = new Set([...stages].map((stage) => (stage <= 2 ? "primary" : "secondary")));
  return {
    start: first.start,
    end: first.end,
    isWeak: true,
    isAsking: false,
    emphasis: emphases.years,
    respelt: [],
    alternatives: [
      ...words.map(({ term, years }) => ({
        terms: [term],
        weight: years === "implied" ? weights.stage : 1,
      })),
      ...[...phases].map((phase) => ({ terms: [stem(phase)], weight: weights.phase })),
    ],
  };
}

/** An everyday word that no document holds tells little of what is missed. */
function emphasisOf(word: string, alternatives: readonly OtherWords[], view: IndexView): number {
  return isHeldIn(view, alternatives) ? emphases.most : emphases.unknown * unusualness(word);
}

interface ReadWord {
  readonly term: string;
  readonly alternatives: readonly OtherWords[];
  readonly respelt: QueryUnit["respelt"];
}

function readWord(word: Word, reader: QueryReader, mayBeBegun: boolean): ReadWord {
  const { view, thesaurus } = reader;
  const own: OtherWords = { terms: [word.term], weight: 1 };
  const isHeld = holders(view, word.term) > 0;
  const asTyped = (alternatives: readonly OtherWords[]): ReadWord => ({
    term: word.term,
    alternatives,
    respelt: [],
  });
  if (word.years) return asTyped([own]);
  const family = view.index
    .family(word.term)
    .filter((at) => view.index.term(at) !== word.term && view.holders(at) > 0)
    .map((at) => view.index.term(at))
    .sort()
    .map((term) => ({ terms: [term], weight: weights.family }));
  const begun = mayBeBegun && !isHeld ? begunWords(word, view) : [];
  const known = [own, ...family, ...begun];
  if (isHeld || known.length > 1 || isKnown(word, thesaurus)) return asTyped(known);
  const parted = partedWord(word.word, view);
  if (parted) return asTyped([own, parted]);
  const meant = respelt(word.term, view, thesaurus);
  const best = meant[0]?.terms[0];
  if (best === undefined) return asTyped([own]);
  return { term: best, alternatives: [own, ...meant], respelt: [{ ...placeOf(word, word), term: best }] };
}

const isKnown = ({ word, term }: Word, thesaurus: Thesaurus): boolean =>
  thesaurus.knows(term) || weakTerms.has(term) || isEnglish(word);

function begunWords({ word, term }: Word, view: IndexView): OtherWords[] {
  if (word.length < 2) return [];
  const found: { term: string; held: number }[] = [];
  // A stem may begin otherwise than its word: "dad" stands with "father".
  const initials = new Set([word.charAt(0), term.charAt(0)]);
  for (const at of [...initials].flatMap((letter) => view.index.beginningWith(letter))) {
    const known = view.index.term(at);
    if (!known.startsWith(word) && !known.startsWith(term)) continue;
    const held = view.holders(at);
    if (held > 0) found.push({ term: known, held });
  }
  return found
    .sort((a, b) => b.held - a.held || (a.term < b.term ? -1 : 1))
    .slice(0, mostBegun)
    .map(({ term: known }) => ({ terms: [known], weight: weights.begun }));
}

/** "work load" for "workload", and "well-being" beside "wellbeing". */
function withJoined(
  alternatives: readonly OtherWords[],
  told: readonly Word[],
  at: number,
  view: IndexView,
): readonly OtherWords[] {
  const beside = [told[at - 1], told[at], told[at + 1]];
  const joined = [0, 1].flatMap((from) => {
    const [left, right] = [beside[from], beside[from + 1]];
    const term = left && right ? stem(left.word + right.word) : "";
    return term !== "" && holders(view, term) > 0 ? [{ terms: [term], weight: weights.joined }] : [];
  });
  return [...alternatives, ...joined];
}

/** The shortest word that is looked for within another. */
const shortestPart = 4;

/** "whiterose" for "white rose". */
function partedWord(word: string, view: IndexView): OtherWords | undefined {
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const terms = [stem(word.slice(0, at)), stem(word.slice(at))];
    if (terms.every((term) => holders(view, term) > 0)) return { terms, weight: weights.joined };
  }
  return undefined;
}

/** How many words may stand between those of an expression: "pull their child out". */
const mostBetween = 1;

function longestEntry(
  read: readonly ReadWord[],
  at: number,
  thesaurus: Thesaurus,
): { entry: ThesaurusEntry; length: number } | undefined {
  const first = read[at]?.term ?? "";
  for (const entry of thesaurus.beginningWith(first)) {
    let place = at + 1;
    let between = 0;
    let met = 1;
    while (met < entry.terms.length && place < read.length && between <= mostBetween) {
      if (read[place]?.term === entry.terms[met]) met++;
      else between++;
      place++;
    }
    if (met === entry.terms.length && between <= mostBetween) return { entry, length: place - at };
  }
  return undefined;
}

const isHeldIn = (view: IndexView, alternatives: readonly OtherWords[]): boolean =>
  alternatives.some(({ terms }) => terms.every((term) => holders(view, term) > 0));

const placeOf = (first: Word, last: Word) => ({ start: first.start, end: last.end });

const holders = (view: IndexView, term: string): number => {
  const at = view.index.termNumber(term);
  return at === undefined ? 0 : view.holders(at);
};
