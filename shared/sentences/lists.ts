/** "A, B and C". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

// Made once: making one takes a hundred times as long as using it.
const wholeNumber = new Intl.NumberFormat("en-GB");

/** "1 person", "41 people". */
export const counted = (count: number, one: string, many: string): string =>
  `${wholeNumber.format(count)} ${count === 1 ? one : many}`;

/** The first letter large, the rest as it was. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
