import type { TypedAsk } from "../ask.ts";
import type { Links } from "../links.ts";
import { action } from "./action.ts";
import type { AdaptiveCard, OpenUrlAction } from "./adaptive-card.ts";
import { card } from "./card.ts";
import { paragraph } from "./text.ts";

const words = "The answer is different for each of you, so I don't show it here for all.";

/** Instead of a personal answer where others read along: a button that answers its presser alone, and a way to the private chat. */
export function inPrivateCard(
  ask: TypedAsk,
  links: Links,
  named: Readonly<Record<string, unknown>>,
): AdaptiveCard {
  const chat: OpenUrlAction[] = links.privateChat
    ? [{ type: "Action.OpenUrl", title: "Ask me in our chat", url: links.privateChat }]
    : [];
  return card({
    fallbackText: words,
    body: [paragraph(words)],
    actions: [action(ask, "Show only to me", { ...named }), ...chat],
  });
}
