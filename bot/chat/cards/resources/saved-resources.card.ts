import type { Resource } from "../../../../shared/domain/resources/resource.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import type { Links } from "../../links.ts";
import { mySavedResources } from "../../questions/resource-questions.ts";
import { action } from "../action.ts";
import type { AdaptiveCard } from "../adaptive-card.ts";
import { asWritten } from "../as-written.ts";
import { card } from "../card.ts";
import { noteLine } from "../note-line.ts";
import { heading, paragraph } from "../text.ts";
import { resourceEntry } from "./resource-entry.ts";
import { resourceName } from "./resource-lines.ts";
import { resourcesShown } from "./resources.card.ts";

interface Shown {
  readonly after: number;
  readonly links: Links;
  readonly note?: string | undefined;
}

/** What somebody saved, the newest first, three at a time. */
export function savedResourcesCard(
  saved: readonly Resource[],
  { after: asked, links, note }: Shown,
): AdaptiveCard {
  // The last of a page may just have been let go of.
  const after = asked < saved.length ? asked : Math.max(0, asked - resourcesShown);
  const shown = saved.slice(after, after + resourcesShown);
  const end = after + shown.length;
  const title =
    saved.length === 0 ? "Nothing saved yet" : counted(saved.length, "saved resource", "saved resources");
  const own = new Set(saved.map(({ id }) => id));
  return card({
    fallbackText: asWritten([title, ...shown.map(resourceName)].join("; ")),
    body: [
      heading(title, "Medium"),
      ...noteLine(note),
      ...(saved.length === 0
        ? [paragraph("Press Save below a resource, and it is here when you ask again.")]
        : []),
      ...shown.map((resource) =>
        resourceEntry(resource, { links, saved: own, on: { list: "saved", after } }),
      ),
    ],
    actions: [
      ...(end < saved.length ? [action(mySavedResources, "More", { after: end })] : []),
      ...(after > 0
        ? [action(mySavedResources, "Back", { after: Math.max(0, after - resourcesShown) })]
        : []),
      { type: "Action.OpenUrl", title: "Open Resources", url: links.resources("") },
    ],
    msteams: { width: "Full" },
  });
}
