import type { CardElement, Container } from "./adaptive-card.ts";

/** One of several things on a card, parted from the one before. */
export const apart = (items: readonly CardElement[]): Container => ({
  type: "Container",
  separator: true,
  spacing: "Medium",
  items,
});
