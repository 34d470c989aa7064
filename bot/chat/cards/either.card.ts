import type { TypedAsk } from "../ask.ts";
import type { AdaptiveCard } from "./adaptive-card.ts";
import { askButton, askTitle } from "./ask-words.ts";
import { card } from "./card.ts";
import { paragraph } from "./text.ts";

/** Asks back when a question can be read in two ways; what it named goes along with either. */
export const eitherCard = (
  asks: readonly [TypedAsk, TypedAsk],
  named: Readonly<Record<string, unknown>>,
): AdaptiveCard =>
  card({
    fallbackText: `Which do you mean: ${asks.map(askTitle).join(" or ")}?`,
    body: [paragraph("Which do you mean?")],
    actions: asks.map((ask) => askButton(ask, named)),
  });
