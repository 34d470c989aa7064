/** "A, B and C". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** "1 person", "41 people". */
export const counted = (count: number, one: string, many: string): string =>
  `${new Intl.NumberFormat("en-GB").format(count)} ${count === 1 ? one : many}`;

/** The first letter large, the rest as it was. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
