import type { SearchedDocument } from "../../../shared/domain/resources/search/searched-document.ts";

const saturation = 1.2;
const lengthPenalty = 0.75;

/** The floor of the search: plain BM25 over title (twice), description and publisher, with nothing but plurals taken off. Ids, best first. */
export function plainBm25(documents: readonly SearchedDocument[]): (query: string) => string[] {
  const bags = documents.map(({ title, description, publisher }) =>
    counted(wordsOf([title, title, description, publisher].join(" "))),
  );
  const lengths = bags.map((bag) => [...bag.values()].reduce((sum, count) => sum + count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const holders = counted(bags.flatMap((bag) => [...bag.keys()]));
  const rarity = (word: string) => {
    const held = holders.get(word) ?? 0;
    return Math.log(1 + (documents.length - held + 0.5) / (held + 0.5));
  };
  return (query) => {
    const words = wordsOf(query);
    return documents
      .map(({ id }, at) => {
        const length = lengths[at] ?? average;
        const score = words.reduce((sum, word) => {
          const count = bags[at]?.get(word) ?? 0;
          const most = count + saturation * (1 - lengthPenalty + (lengthPenalty * length) / average);
          return sum + (rarity(word) * count * (saturation + 1)) / most;
        }, 0);
        return { id, score };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
  };
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) =>
    word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word,
  );

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
