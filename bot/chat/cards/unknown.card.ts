import type { AdaptiveCard } from "./adaptive-card.ts";
import { askButton, offered, offeredInWords } from "./ask-words.ts";
import { paragraph } from "./text.ts";

/** The answer to what Beacon does not know: says so, and names what it does know. */
export function unknownCard(): AdaptiveCard {
  const words = `I couldn't find that. I can show you ${offeredInWords()}.`;
  return {
    type: "AdaptiveCard",
    version: "1.5",
    fallbackText: words,
    body: [paragraph(words)],
    actions: offered.map(askButton),
  };
}
