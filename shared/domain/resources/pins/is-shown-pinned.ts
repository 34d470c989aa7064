import { type Resource, standingOf } from "../resource.ts";

/** Whether a pinned resource stands first: what was replaced, put away or taken away does not, until it is current again. */
export const isShownPinned = (resource: Resource | undefined): boolean =>
  resource !== undefined && standingOf(resource).status === "current";
