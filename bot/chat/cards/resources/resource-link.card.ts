import type { Links } from "../../links.ts";
import { openInBeacon } from "../action.ts";
import type { AdaptiveCard } from "../adaptive-card.ts";
import { asWritten } from "../as-written.ts";
import { line, run } from "../text.ts";
import { soughtWords } from "./resource-lines.ts";

/** A link to a search of the resources: its words, and nothing of what it finds, which differs by who opens it. */
export function searchLinkCard(words: string, links: Pick<Links, "resources">): AdaptiveCard {
  const title = words.trim() === "" ? "Resources in Beacon" : `Resources for “${soughtWords(words)}”`;
  return {
    type: "AdaptiveCard",
    version: "1.3",
    fallbackText: asWritten(title),
    body: [line([run(title, { weight: "Bolder" })])],
    actions: [openInBeacon(links.resources(words.trim()))],
  };
}

/** What a link to any resource shows to somebody who has not added Beacon: that it is one, and how to see it. */
export const linkForStrangersCard = (): AdaptiveCard => ({
  type: "AdaptiveCard",
  version: "1.3",
  fallbackText: "A resource in Beacon",
  body: [
    line([run("A resource in Beacon", { weight: "Bolder" })]),
    line([run("Add Beacon and sign in to see what is for you.")]),
  ],
});
