import type { Resource } from "../../../../shared/domain/resources/resource.ts";
import { isForEverybody } from "../../../../shared/domain/resources/resource-rights.ts";
import { listed } from "../../../../shared/sentences/lists.ts";
import type { Links } from "../../links.ts";
import { openInBeacon } from "../action.ts";
import type { AdaptiveCard } from "../adaptive-card.ts";
import { asWritten } from "../as-written.ts";
import { line, run } from "../text.ts";
import { openResource } from "./open-resource.ts";
import { resourceLines, resourceName } from "./resource-lines.ts";

interface Sent {
  /** The names of the networks in whose collection it is. */
  readonly networks: readonly string[];
  readonly links: Pick<Links, "resource">;
}

/**
 * A resource as it stands in a chat that somebody sent it to. Whoever is in the chat reads it, now and later, so what is not
 * for everybody is not named there: the page it opens tells each reader what is for them.
 */
export function sentResourceCard(resource: Resource, { networks, links }: Sent): AdaptiveCard {
  const inBeacon = openInBeacon(links.resource(resource.id));
  if (!isForEverybody(resource)) {
    const from = networks.length > 0 ? `A resource from ${listed(networks)}` : "A resource in Beacon";
    return {
      type: "AdaptiveCard",
      version: "1.3",
      fallbackText: asWritten(from),
      body: [
        line([run(from, { weight: "Bolder" })]),
        line([run("It is for some people only. Beacon shows it to those it is for.")]),
      ],
      actions: [inBeacon],
    };
  }
  const { tooltip: _tooltip, ...open } = openResource(resource) ?? {};
  return {
    type: "AdaptiveCard",
    version: "1.3",
    fallbackText: asWritten(resourceName(resource)),
    body: resourceLines(resource),
    actions: ["type" in open ? open : undefined, inBeacon].filter((each) => each !== undefined),
  };
}
