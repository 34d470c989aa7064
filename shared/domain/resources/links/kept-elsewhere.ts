import { isPack, type Resource } from "../resource.ts";
import { isFound } from "../resource-rights.ts";

/** Whether a resource leads out into the web and somebody may be sent there: no document of a library, no pack, and nothing put away. */
export const isKeptElsewhere = (resource: Pick<Resource, "file" | "standing" | "entries">): boolean =>
  resource.file === undefined && !isPack(resource) && isFound(resource);
