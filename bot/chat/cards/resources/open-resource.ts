import { isWebAddress } from "../../../../shared/domain/briefing/web-address.ts";
import { addressInBrowser } from "../../../../shared/domain/resources/opening.ts";
import type { Resource } from "../../../../shared/domain/resources/resource.ts";
import type { OpenUrlAction } from "../adaptive-card.ts";
import { resourceTooltip } from "./resource-lines.ts";

/** Three longer addresses would fill the card; whatever stands there is opened from the Resources page. */
const longestAddress = 550;

/** Opens a resource where it is; undefined where its address is none that a card may open. */
export function openResource(resource: Resource): OpenUrlAction | undefined {
  const { address } = resource;
  if (!isWebAddress(address) || address.length > longestAddress) return undefined;
  return {
    type: "Action.OpenUrl",
    title: "Open",
    url: new URL(addressInBrowser(resource)).href,
    tooltip: resourceTooltip("Open", resource),
  };
}
