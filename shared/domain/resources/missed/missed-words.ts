/** Searches that found nothing, by their words. */
export interface MissedWords {
  readonly words: string;
  readonly times: number;
}

/** Letters that are kept of a search; longer ones are told apart by their beginnings. */
const mostLetters = 80;
/** So many different words are kept of a week, the most frequent: a row of a list holds no more. */
const mostKept = 500;

/** The words by which a search is counted; who searched stands nowhere. Undefined for what is too short to mean anything. */
export function missedWords(typed: string): string | undefined {
  const words = typed
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’&-]+/gu, " ")
    .trim()
    .slice(0, mostLetters)
    .trim();
  return words.length < 3 ? undefined : words;
}

/** Counts added up, the most frequent first. */
export function addedUp(...all: readonly (readonly MissedWords[])[]): MissedWords[] {
  const counts = new Map<string, number>();
  for (const { words, times } of all.flat()) counts.set(words, (counts.get(words) ?? 0) + times);
  return [...counts]
    .map(([words, times]) => ({ words, times }))
    .sort((a, b) => b.times - a.times || a.words.localeCompare(b.words, "en-GB"))
    .slice(0, mostKept);
}
