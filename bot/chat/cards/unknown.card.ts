import { counted, listed } from "../../../shared/sentences/lists.ts";
import type { TypedAsk } from "../ask.ts";
import { findResources } from "../questions/resource-questions.ts";
import { action } from "./action.ts";
import type { AdaptiveCard } from "./adaptive-card.ts";
import { askButton, askLine, askTitle, offered } from "./ask-words.ts";
import { card } from "./card.ts";
import { paragraph } from "./text.ts";

/**
 * The answer to what Beacon does not know: says so, and offers what comes nearest, or else what it is asked most;
 * and the resources that have some of the words.
 */
export function unknownCard(
  near: readonly TypedAsk[],
  named: Readonly<Record<string, unknown>>,
  { words: sought, total }: { readonly words: string; readonly total: number } = { words: "", total: 0 },
): AdaptiveCard {
  // Where resources are offered, asking for some is no other question.
  const nearest = near.filter((ask) => total === 0 || ask.name !== findResources.name);
  const asks = nearest.length > 0 ? nearest : offered.slice(0, 3);
  const words =
    nearest.length > 0
      ? "I couldn't find that. The nearest I can do:"
      : "I couldn't find that. What I am asked most:";
  const fitting =
    total === 0 ? [] : [`${counted(total, "resource fits", "resources fit")} some of your words.`];
  return card({
    fallbackText: [`${words} ${listed(asks.map(askTitle))}`, ...fitting].join(". "),
    body: [paragraph(words), ...asks.map(askLine), ...fitting.map((sentence) => paragraph(sentence))],
    actions: [
      ...asks.map((ask) => askButton(ask, named)),
      ...(total === 0 ? [] : [action(findResources, "Show resources", { words: sought })]),
    ],
  });
}
