import type { AdaptiveCard } from "./adaptive-card.ts";

/** A card of version 1.5, the newest that Teams shows on every device. */
export const card = (content: Omit<AdaptiveCard, "type" | "version">): AdaptiveCard => ({
  type: "AdaptiveCard",
  version: "1.5",
  ...content,
});
