/** How near everyday words lie in meaning, learnt from how they are used. Optional: without it, search knows words by letters and thesaurus alone. */
export interface WordMeanings {
  /** Whether it is a word of everyday English, and so not a slip of the pen. */
  isEnglish(word: string): boolean;
  /** A vector of length 127 in whole numbers; undefined for a word that was not learnt. */
  vectorOf(word: string): Int8Array | undefined;
}

/** From -1 to 1; 1 says the same. */
export function nearness(a: Int8Array, b: Int8Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum / (127 * 127);
}
