import type { SearchedDocument } from "./searched-document.ts";
import type { TextIndex } from "./text-index.ts";

/**
 * The index as one reader may see it (invariant 7). Whatever a search weighs by (how many documents there are, how many
 * hold a term, how long they are, which words exist) is counted among these alone, so that a hidden document changes
 * nothing: no order, no count, no suggestion.
 */
export interface IndexView {
  readonly index: TextIndex;
  /** Of the index as it was counted. */
  readonly revision: number;
  /** 1 where the reader may see a document, by its number. */
  readonly seen: Uint8Array;
  readonly size: number;
  /** Words in each field, on average. */
  readonly averageLengths: readonly [number, number, number];
  /** How many of them hold a term. */
  holders(term: number): number;
}

export function indexView(
  index: TextIndex,
  isVisible: ((document: SearchedDocument) => boolean) | undefined,
): IndexView {
  const seen = isVisible ? new Uint8Array(index.numbered) : index.stands.slice(0, index.numbered);
  let size = 0;
  const lengths: [number, number, number] = [0, 0, 0];
  for (let number = 0; number < index.numbered; number++) {
    if (index.stands[number] !== 1) continue;
    if (isVisible) {
      if (!isVisible(index.document(number))) continue;
      seen[number] = 1;
    }
    size++;
    lengths[0] += index.length(number, 0);
    lengths[1] += index.length(number, 1);
    lengths[2] += index.length(number, 2);
  }
  const average = (total: number) => (size === 0 ? 1 : Math.max(total / size, 1));
  const counted = new Map<number, number>();
  return {
    index,
    revision: index.revision,
    seen,
    size,
    averageLengths: [average(lengths[0]), average(lengths[1]), average(lengths[2])],
    holders(term) {
      const list = index.list(term);
      if (!isVisible) return list.live;
      const known = counted.get(term);
      if (known !== undefined) return known;
      let count = 0;
      for (let place = 0; place < list.length; place++) count += seen[list.document(place)] ?? 0;
      counted.set(term, count);
      return count;
    },
  };
}
