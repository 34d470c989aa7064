import { emptyWords } from "./common-words.ts";
import { wordsIn } from "./words-in.ts";

/** Other words for what somebody typed, with how surely they mean it: 1 says the same. */
export interface OtherWords {
  readonly terms: readonly string[];
  readonly weight: number;
}

export interface ThesaurusEntry {
  readonly terms: readonly string[];
  readonly others: readonly OtherWords[];
}

export interface Thesaurus {
  /** The entries that may begin with this term, the longest first. */
  beginningWith(term: string): readonly ThesaurusEntry[];
  /** Whether any entry is about this term. */
  knows(term: string): boolean;
  /** Every term of what can be typed. */
  readonly terms: ReadonlySet<string>;
  /** Those that begin with a letter. */
  termsBeginningWith(letter: string): readonly string[];
  /** How a term is written there. */
  spellings(term: string): readonly string[];
}

/** What stands right of "=" says the same; what stands right of ">" is what documents may call it. */
const same = 0.95;
const called = 0.7;

/** Whether other words say the same as what was typed, and are not only what documents may call it. */
export const saysTheSame = ({ weight }: OtherWords): boolean => weight >= same;

/**
 * Reads a thesaurus, one entry a line:
 * `EHCP = EHC plan = education health and care plan` says the same, whichever is typed;
 * `naughty, misbehaving > behaviour, sanctions`: who types one of the left may mean any of the right;
 * `#` begins a remark. Commas part the expressions of a ">" line.
 * @throws Error that names the line which is neither.
 */
export function readThesaurus(text: string): Thesaurus {
  const entries = new Map<string, { terms: readonly string[]; others: Map<string, OtherWords> }>();
  for (const [at, line] of text.split("\n").entries()) {
    const written = line.replace(/#.*/, "").trim();
    if (written === "") continue;
    if (written.includes(">")) {
      const [left = [], right = [], more] = written.split(">").map((side) => phrases(side, ","));
      if (more !== undefined || left.length === 0 || right.length === 0) throw unread(at, line);
      for (const from of left) for (const to of right) add(entries, from, to, called);
      continue;
    }
    const sides = phrases(written, "=");
    if (sides.length < 2 || written.includes(",")) throw unread(at, line);
    for (const from of sides) for (const to of sides) add(entries, from, to, same);
  }
  const written = new Map<string, Set<string>>();
  for (const { word, term } of wordsIn(text)) written.set(term, (written.get(term) ?? new Set()).add(word));
  const byFirst = new Map<string, ThesaurusEntry[]>();
  const known = new Set<string>();
  for (const { terms, others } of entries.values()) {
    const [first = ""] = terms;
    for (const term of terms) known.add(term);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { terms, others: [...others.values()] }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.terms.length - a.terms.length);
  const byLetter = new Map<string, string[]>();
  for (const term of known) byLetter.set(term.charAt(0), [...(byLetter.get(term.charAt(0)) ?? []), term]);
  return {
    beginningWith: (term) => byFirst.get(term) ?? [],
    knows: (term) => known.has(term),
    terms: known,
    termsBeginningWith: (letter) => byLetter.get(letter) ?? [],
    spellings: (term) => [...(written.get(term) ?? [])],
  };
}

const unread = (at: number, line: string) =>
  new Error(
    `Line ${at + 1} of the thesaurus is no entry: "${line}". Write "SENCO = SENDCO" or "naughty > behaviour".`,
  );

const phrases = (text: string, between: string): readonly (readonly string[])[] =>
  text
    .split(between)
    .map(termsOf)
    .filter((terms) => terms.length > 0);

/** The terms of an expression, without the words that say nothing. */
export const termsOf = (text: string): string[] =>
  wordsIn(text)
    .filter(({ word, years }) => years !== "implied" && !emptyWords.has(word))
    .map(({ term }) => term);

function add(
  entries: Map<string, { terms: readonly string[]; others: Map<string, OtherWords> }>,
  from: readonly string[],
  to: readonly string[],
  weight: number,
): void {
  const key = from.join(" ");
  const other = to.join(" ");
  if (key === other) return;
  const entry = entries.get(key) ?? { terms: from, others: new Map<string, OtherWords>() };
  entries.set(key, entry);
  const before = entry.others.get(other);
  if (!before || before.weight < weight) entry.others.set(other, { terms: to, weight });
}
