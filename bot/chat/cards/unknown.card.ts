import { counted, listed } from "../../../shared/sentences/lists.ts";
import type { TypedAsk } from "../ask.ts";
import { findResources } from "../questions/resource-questions.ts";
import { action } from "./action.ts";
import type { AdaptiveCard } from "./adaptive-card.ts";
import { askButton, askLine, askTitle, offered } from "./ask-words.ts";
import { card } from "./card.ts";
import { paragraph } from "./text.ts";

interface Sought {
  readonly words: string;
  /** Resources that have some of the words. */
  readonly total: number;
  /** Whether it may well be looked for and there is none. */
  readonly isMissed: boolean;
}

/**
 * The answer to what Beacon does not know: says so, and offers what comes nearest, or else what it is asked most;
 * and the resources that have some of the words, or to ask a network where there are none.
 */
export function unknownCard(
  near: readonly TypedAsk[],
  named: Readonly<Record<string, unknown>>,
  { words: sought, total, isMissed }: Sought = { words: "", total: 0, isMissed: false },
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
      ...(isMissed ? [action(findResources, "Ask a network", { words: sought })] : []),
    ],
  });
}
