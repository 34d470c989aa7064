import { bestOf } from "./best-of.ts";
import type { IndexView } from "./index-view.ts";
import type { Ranked } from "./rank.ts";

/** How many of the best documents tell what field a query is from. */
const telling = 5;
/** How much a document of quite another field is set back. */
const setBack = 0.5;

/**
 * Sets back what only happens to share a word: a query whose best documents belong to the SENDCO network is hardly
 * about the accounts, however often "statement" stands there.
 */
export function byFieldOfWork(ranked: readonly Ranked[], { index }: IndexView): Ranked[] {
  const best = bestOf(ranked, telling, index);
  const shares = new Map<string, number>();
  const whole = best.reduce((sum, { score }) => sum + score * score, 0);
  for (const { document, score } of best)
    for (const network of index.document(document).networks)
      shares.set(network, (shares.get(network) ?? 0) + (score * score) / whole);
  const factors = new Float64Array(index.facets.count);
  return ranked.map(({ document, score, coverage }) => {
    const group = index.facets.groupOf(document);
    // Never 0 once it is known: most documents are of the few groups that others are of.
    let factor = factors[group] as number;
    if (factor === 0) {
      let share = 0;
      for (const network of index.facets.networksOf(group)) share = Math.max(share, shares.get(network) ?? 0);
      factor = 1 - setBack + setBack * Math.min(1, share);
      factors[group] = factor;
    }
    return { document, score: score * factor, coverage };
  });
}
