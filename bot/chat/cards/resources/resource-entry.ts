import type { ChosenBy } from "../../../../shared/domain/resources/pins/chosen-by.ts";
import { isPack, type Resource, type ResourceId } from "../../../../shared/domain/resources/resource.ts";
import type { Links } from "../../links.ts";
import { type ResourcesShown, saveResource, showPack } from "../../questions/resource-questions.ts";
import { action } from "../action.ts";
import type { CardAction, Container } from "../adaptive-card.ts";
import { apart } from "../apart.ts";
import { openResource } from "./open-resource.ts";
import { resourceLines, resourceTooltip } from "./resource-lines.ts";

interface Around {
  readonly links: Pick<Links, "shareResource">;
  /** What the reader has saved. */
  readonly saved: ReadonlySet<ResourceId>;
  /** The card it stands on, to be shown again once it is saved. */
  readonly on: ResourcesShown;
  readonly chosenBy?: ChosenBy | undefined;
}

/** One of the resources on a card, with what can be done with it. */
export function resourceEntry(resource: Resource, { links, saved, on, chosenBy }: Around): Container {
  const open = openResource(resource);
  const isSaved = saved.has(resource.id);
  const share = links.shareResource(resource.id);
  const actions: CardAction[] = [
    ...(open ? [open] : []),
    ...(isPack(resource)
      ? [
          {
            ...action(showPack, "Show", { id: resource.id, after: 0 }),
            tooltip: resourceTooltip("Show what is in", resource),
          },
        ]
      : []),
    {
      ...action(saveResource, isSaved ? "Saved: undo" : "Save", { id: resource.id, isSaved: !isSaved, on }),
      tooltip: resourceTooltip(isSaved ? "No longer save" : "Save", resource),
    },
    ...(share === undefined
      ? []
      : [
          {
            type: "Action.OpenUrl" as const,
            title: "Share",
            url: share,
            tooltip: resourceTooltip("Share", resource),
          },
        ]),
  ];
  return apart([...resourceLines(resource, chosenBy), { type: "ActionSet", actions, spacing: "Small" }]);
}
