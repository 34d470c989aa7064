import type { Resource } from "../resource.ts";
import { isFound } from "../resource-rights.ts";

/** Whether a resource leads out into the web and somebody may be sent there: no document of a library, and nothing put away. */
export const isKeptElsewhere = (resource: Pick<Resource, "file" | "standing">): boolean =>
  resource.file === undefined && isFound(resource);
