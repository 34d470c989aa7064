import MiniSearch, { type SearchResult } from "minisearch";
import type { Ask } from "../ask.ts";
import { nearnessTo } from "./nearness.ts";
import { networkMark } from "./network-named.ts";
import { plainWords, withoutCourtesies } from "./plain-words.ts";
import { sinceMark } from "./since-named.ts";
import { tellingWords } from "./telling-words.ts";
import { timeMark } from "./time-named.ts";

/** What a typed text asks: one thing, one of two (ask back), or nothing Beacon knows. */
export type Matched<Known> =
  | { readonly kind: "one"; readonly ask: Known }
  | { readonly kind: "either"; readonly asks: readonly [Known, Known] }
  | { readonly kind: "unknown" };

/** How much of a phrase's telling words a text must hold. Measured on the phrasings in the test beside this file. */
const coverageNeeded = 0.7;

/** One letter more or less in these makes the opposite: "I can make it" is no apology. */
const turning = new Set(["can", "cant", "cannot", "wont", "will", "not", "havent", "hasnt", "has"]);

/** Letters that may be wrong: none in a word of two, one to five letters, two beyond ("breifing"). */
const slips = (word: string) => (word.length < 3 || turning.has(word) ? 0 : word.length < 6 ? 1 : 2);

interface Reading<Known> {
  readonly ask: Known;
  readonly coverage: number;
  readonly explained: ReadonlySet<string>;
}

/** Words that stand in every question and so bring none nearer. */
export const asking: ReadonlySet<string> = new Set(
  "what who when where how which is are was did do does can am be to".split(" "),
);

/** How many questions are offered to somebody whose own was not understood. */
const offeredAtMost = 2;

export interface QuestionMatcher<Known> {
  /** What a text asks, among the known questions. A word that no phrase explains makes it another question. */
  match(text: string): Matched<Known>;
  /** The questions that come nearest to a text which asks none of them; empty when none is near. */
  nearest(text: string): Known[];
}

export function questionMatcher<Known extends Ask>(asks: readonly Known[]): QuestionMatcher<Known> {
  const exact = new Map<string, Known>();
  const phrases: { id: number; ask: Known; words: string }[] = [];
  for (const ask of asks)
    for (const phrase of ask.phrases) {
      const plain = plainWords(phrase);
      exact.set(plain, ask);
      phrases.push({ id: phrases.length, ask, words: tellingWords(plain).join(" ") });
    }
  const index = new MiniSearch<(typeof phrases)[number]>({
    fields: ["words"],
    tokenize: (text) => text.split(" "),
  });
  index.addAll(phrases);
  const mayBeNear = nearnessTo([...new Set(phrases.flatMap(({ words }) => words.split(" ")))]);

  return { match, nearest };

  function match(text: string): Matched<Known> {
    const plain = plainWords(text);
    const question = withoutCourtesies(plain);
    const known = exact.get(plain) ?? exact.get(question);
    if (known) return { kind: "one", ask: known };
    const words = tellingWords(question);
    // A word that no phrase has anything like is explained by none: most that look for a resource have one.
    if (words.length === 0 || !words.every(isLikeAny)) return { kind: "unknown" };
    return closest(words, readings(words, phrasesLike(words)));
  }

  function nearest(text: string): Known[] {
    const words = tellingWords(withoutCourtesies(plainWords(text)));
    const near = new Set<Known>();
    for (const found of phrasesLike(words.filter((word) => !asking.has(word) && isLikeAny(word)))) {
      const phrase = phrases[Number(found.id)];
      if (phrase && near.size < offeredAtMost) near.add(phrase.ask);
    }
    return [...near];
  }

  /** Whether any phrase may have something like a word: looking one up that none has is most of what a lookup costs. */
  function isLikeAny(word: string): boolean {
    return mayBeNear(word, slips(word));
  }

  /** Phrases that hold anything like any of the words, the best first. */
  function phrasesLike(words: readonly string[]): readonly SearchResult[] {
    return words.length === 0 ? [] : index.search(words.join(" "), { fuzzy: slips, combineWith: "OR" });
  }

  function readings(words: readonly string[], alike: readonly SearchResult[]): Reading<Known>[] {
    const best = new Map<Known, Reading<Known>>();
    for (const found of alike) {
      const phrase = phrases[Number(found.id)];
      if (!phrase) continue;
      const coverage = new Set(found.terms).size / phrase.words.split(" ").length;
      if (coverage < coverageNeeded || lacksMark(phrase.words, words)) continue;
      const reading = { ask: phrase.ask, coverage, explained: new Set(found.queryTerms) };
      const before = best.get(phrase.ask);
      if (!before || isBetter(reading, before)) best.set(phrase.ask, reading);
    }
    return [...best.values()].sort((a, b) => (isBetter(a, b) ? -1 : isBetter(b, a) ? 1 : 0));
  }
}

/** A phrase about a network, a time or a look back is not meant where none was named. */
const lacksMark = (phrase: string, words: readonly string[]) =>
  [networkMark, timeMark, sinceMark].some(
    (mark) => phrase.split(" ").includes(mark) && !words.includes(mark),
  );

const isBetter = <Known>(a: Reading<Known>, b: Reading<Known>) =>
  a.explained.size > b.explained.size || (a.explained.size === b.explained.size && a.coverage > b.coverage);

function closest<Known>(
  words: readonly string[],
  [first, ...others]: readonly Reading<Known>[],
): Matched<Known> {
  if (!first) return { kind: "unknown" };
  const explains = (...by: readonly Reading<Known>[]) =>
    words.every((word) => by.some(({ explained }) => explained.has(word)));
  const [second] = others;
  if (second && !isBetter(first, second) && explains(first))
    return { kind: "either", asks: [first.ask, second.ask] };
  if (explains(first)) return { kind: "one", ask: first.ask };
  // Not only the next best: two questions much alike explain the same words, and a third the rest.
  const other = others.find((each) => explains(first, each));
  if (other) return { kind: "either", asks: [first.ask, other.ask] };
  return { kind: "unknown" };
}
