import { emptyWords, weakTerms } from "./common-words.ts";
import { type Thesaurus, termsOf } from "./thesaurus.ts";

/** The terms of what was typed, and of other words for it, each with how surely it is meant. */
export function soughtTerms(words: string, thesaurus: Thesaurus): ReadonlyMap<string, number> {
  const terms = termsOf(words);
  const sought = new Map<string, number>();
  const add = (term: string, weight: number) => {
    if (weakTerms.has(term) || emptyWords.has(term)) return;
    sought.set(term, Math.max(sought.get(term) ?? 0, weight));
  };
  for (const [at, term] of terms.entries()) {
    add(term, 1);
    for (const entry of thesaurus.beginningWith(term)) {
      if (!entry.terms.every((each, offset) => terms[at + offset] === each)) continue;
      for (const other of entry.others)
        for (const each of other.terms) add(each, other.weight / other.terms.length);
    }
  }
  return sought;
}

/** The surest of the terms that a text holds, and a little for each further one. */
export function metBy(sought: ReadonlyMap<string, number>, text: string): number {
  const held = new Set(termsOf(text));
  const found = [...sought].filter(([term]) => held.has(term)).map(([, weight]) => weight);
  const best = Math.max(0, ...found);
  return best + 0.2 * (found.reduce((sum, weight) => sum + weight, 0) - best);
}
