import type { Links } from "../../links.ts";
import { type AskedResources, findResources } from "../../questions/resource-questions.ts";
import { action } from "../action.ts";
import type { AdaptiveCard } from "../adaptive-card.ts";
import { asWritten, markdownAsWritten } from "../as-written.ts";
import { card } from "../card.ts";
import { paragraph } from "../text.ts";

/** Says that narrowing has left nothing of what was found, with the way back. */
export function nothingLeftCard(
  { words, phase, kind, publisher }: Omit<AskedResources, "after">,
  links: Pick<Links, "resources">,
): AdaptiveCard {
  const sentence = `Nothing found for “${words}” among: ${[phase, kind, publisher].filter(Boolean).join(", ")}.`;
  return card({
    fallbackText: asWritten(sentence),
    body: [paragraph(markdownAsWritten(sentence))],
    actions: [
      action(findResources, "Show all", { words }),
      { type: "Action.OpenUrl", title: "Open Resources", url: links.resources(words) },
    ],
  });
}
