import { listed } from "../../../shared/sentences/lists.ts";
import type { Links } from "../links.ts";
import { openInBeacon } from "./action.ts";
import type { AdaptiveCard } from "./adaptive-card.ts";
import { askButton, askLine, askTitle, offered } from "./ask-words.ts";
import { card } from "./card.ts";
import { heading, paragraph } from "./text.ts";

/** What Beacon can be asked, with a button for each. */
export function helpCard({ links, opening }: { links: Links; opening: string }): AdaptiveCard {
  return card({
    fallbackText: `${opening}: ${listed(offered.map(askTitle))}`,
    body: [
      heading(opening, "Medium"),
      ...offered.map(askLine),
      paragraph("Ask in your own words, or press a button."),
    ],
    actions: [...offered.map((ask) => askButton(ask, {})), openInBeacon(links.home())],
  });
}
