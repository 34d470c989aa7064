import { listed } from "../../../shared/sentences/lists.ts";
import type { Links } from "../links.ts";
import { openInBeacon } from "./action.ts";
import type { AdaptiveCard } from "./adaptive-card.ts";
import { askButton, askTitle, offered } from "./ask-words.ts";
import { heading, line, paragraph, run } from "./text.ts";

/** What Beacon can be asked, with a button for each. */
export function helpCard({ links, opening }: { links: Links; opening: string }): AdaptiveCard {
  return {
    type: "AdaptiveCard",
    version: "1.5",
    fallbackText: `${opening}: ${listed(offered.map(askTitle))}`,
    body: [
      heading(opening, "Medium"),
      ...offered.map((ask) =>
        line([run(askTitle(ask), { weight: "Bolder" }), run(`  ${ask.description}.`)], "Small"),
      ),
      paragraph("Ask in your own words, or press a button."),
    ],
    actions: [...offered.map(askButton), openInBeacon(links.home())],
  };
}
