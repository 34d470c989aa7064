import type { Resource, ResourceId } from "../../../../shared/domain/resources/resource.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { shortened } from "../../../../shared/sentences/shortened.ts";
import type { Links } from "../../links.ts";
import { showPack } from "../../questions/resource-questions.ts";
import { action, openInBeacon } from "../action.ts";
import type { AdaptiveCard } from "../adaptive-card.ts";
import { asWritten, markdownAsWritten } from "../as-written.ts";
import { card } from "../card.ts";
import { noteLine } from "../note-line.ts";
import { heading, line, paragraph, run } from "../text.ts";
import { resourceEntry } from "./resource-entry.ts";
import { resourceName } from "./resource-lines.ts";
import { resourcesShown } from "./resources.card.ts";

/** Letters of a pack's description on a card; all of it stands on its page. */
const mostSaid = 300;

interface Shown {
  /** What its reader may see of it, in its order. */
  readonly entries: readonly Resource[];
  readonly after: number;
  readonly saved: ReadonlySet<ResourceId>;
  readonly links: Links;
  readonly note?: string | undefined;
}

/** A pack, three of its resources at a time, in its order. */
export function packCard(pack: Resource, { entries, after, saved, links, note }: Shown): AdaptiveCard {
  const shown = entries.slice(after, after + resourcesShown);
  const end = after + shown.length;
  const count =
    entries.length === 0
      ? "There is nothing in it at present."
      : entries.length <= resourcesShown
        ? `${counted(entries.length, "resource", "resources")}, in this order`
        : `${after + 1}–${end} of ${entries.length}, in this order`;
  return card({
    fallbackText: asWritten([resourceName(pack), ...shown.map(resourceName)].join("; ")),
    body: [
      heading(markdownAsWritten(resourceName(pack)), "Medium"),
      ...noteLine(note),
      ...(pack.description === "" ? [] : [line([run(shortened(pack.description, mostSaid))])]),
      paragraph(count, { isSubtle: true }),
      ...shown.map((entry) =>
        resourceEntry(entry, { links, saved, on: { list: "pack", pack: pack.id, after } }),
      ),
    ],
    actions: [
      ...(end < entries.length ? [action(showPack, "More", { id: pack.id, after: end })] : []),
      ...(after > 0
        ? [action(showPack, "Back", { id: pack.id, after: Math.max(0, after - resourcesShown) })]
        : []),
      openInBeacon(links.resource(pack.id)),
    ],
    msteams: { width: "Full" },
  });
}
