import type { Ranked } from "./rank.ts";
import type { TextIndex } from "./text-index.ts";

/** The best of many, best first; what scores the same stands in the order of ids, whenever it came in. */
export function bestOf(ranked: readonly Ranked[], count: number, index: TextIndex): Ranked[] {
  const idOf = ({ document }: Ranked) => index.document(document).id;
  const isBefore = (a: Ranked, b: Ranked) => a.score > b.score || (a.score === b.score && idOf(a) < idOf(b));
  const best: Ranked[] = [];
  for (const hit of ranked) {
    const worst = best[best.length - 1];
    if (best.length === count && worst && !isBefore(hit, worst)) continue;
    let low = 0;
    let high = best.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(hit, best[middle] as Ranked)) high = middle;
      else low = middle + 1;
    }
    best.splice(low, 0, hit);
    if (best.length > count) best.pop();
  }
  return best;
}
