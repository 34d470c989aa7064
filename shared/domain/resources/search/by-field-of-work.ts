import { bestOf } from "./best-of.ts";
import type { IndexView } from "./index-view.ts";
import type { Ranked } from "./rank.ts";

/** How many of the best documents tell what field a query is from. */
const telling = 5;
/** How much a document of quite another field is set back. */
const setBack = 0.5;

/**
 * Sets back what only happens to share a word: a query whose best documents belong to the SENDCO network is hardly
 * about the accounts, however often "statement" stands there. Answers what a document of a facet group keeps of its score.
 */
export function byFieldOfWork(ranked: readonly Ranked[], { index }: IndexView): (group: number) => number {
  const best = bestOf(ranked, telling, index);
  const shares = new Map<string, number>();
  const whole = best.reduce((sum, { score }) => sum + score * score, 0);
  for (const { document, score } of best)
    for (const network of index.document(document).networks)
      shares.set(network, (shares.get(network) ?? 0) + (score * score) / whole);
  return (group) => {
    let share = 0;
    for (const network of index.facets.networksOf(group)) share = Math.max(share, shares.get(network) ?? 0);
    return 1 - setBack + setBack * Math.min(1, share);
  };
}
