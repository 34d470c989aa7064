import type { AdaptiveCard } from "./adaptive-card.ts";

/**
 * Teams measures messages in UTF-16 and has refused them past 28 KB; connectors still do
 * (learn.microsoft.com, "Format your bot messages"). 2 KB are left for the message around the card.
 */
export const cardLimitBytes = 26 * 1024;

export const cardBytes = (card: AdaptiveCard): number => JSON.stringify(card).length * 2;

/** The first of these that fits, or the last, which its builder keeps small. */
export function firstThatFits(candidates: Iterable<AdaptiveCard>): AdaptiveCard {
  let last: AdaptiveCard | undefined;
  for (const card of candidates) {
    if (cardBytes(card) <= cardLimitBytes) return card;
    last = card;
  }
  if (!last) throw new RangeError("No card to choose from");
  return last;
}
