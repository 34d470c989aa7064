import { type Resource, type ResourceId, standingOf } from "../resource.ts";
import type { Thesaurus } from "../search/thesaurus.ts";
import { isShownPinned } from "./is-shown-pinned.ts";
import { pinnedAtMost } from "./pin-limits.ts";
import type { PinStanding } from "./pin-standings.ts";
import type { PinnedAnswer } from "./pinned-answer.ts";
import { pinsFor } from "./pins-for.ts";

interface Beside {
  readonly resource: Resource | undefined;
  /** Those that may stand before it. */
  readonly pins: readonly PinnedAnswer[];
  readonly find: (id: ResourceId) => Resource | undefined;
  readonly thesaurus: Thesaurus;
}

/** How a pin stands for somebody who may see its resource and those of `pins`. */
export function pinStanding(pin: PinnedAnswer, { resource, pins, find, thesaurus }: Beside): PinStanding {
  if (!resource) return "gone";
  const { status } = standingOf(resource);
  if (status !== "current") return status;
  const shown = pinsFor(pin.words, pins, thesaurus).filter((each) => isShownPinned(find(each.resource)));
  const place = shown.findIndex(({ id }) => id === pin.id);
  // The same resource was pinned for the same search in other words before.
  if (place === -1) return "twice";
  return place < pinnedAtMost ? "shown" : "after-others";
}
