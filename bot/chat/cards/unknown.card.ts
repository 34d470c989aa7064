import { listed } from "../../../shared/sentences/lists.ts";
import type { TypedAsk } from "../ask.ts";
import type { AdaptiveCard } from "./adaptive-card.ts";
import { askButton, askLine, askTitle, offered } from "./ask-words.ts";
import { paragraph } from "./text.ts";

/** The answer to what Beacon does not know: says so, and offers what comes nearest, or else what it is asked most. */
export function unknownCard(
  nearest: readonly TypedAsk[],
  named: Readonly<Record<string, unknown>>,
): AdaptiveCard {
  const asks = nearest.length > 0 ? nearest : offered.slice(0, 3);
  const words =
    nearest.length > 0
      ? "I couldn't find that. The nearest I can do:"
      : "I couldn't find that. What I am asked most:";
  return {
    type: "AdaptiveCard",
    version: "1.5",
    fallbackText: `${words} ${listed(asks.map(askTitle))}`,
    body: [paragraph(words), ...asks.map(askLine)],
    actions: asks.map((ask) => askButton(ask, named)),
  };
}
