import type { Ports } from "../../domain/ports.ts";
import type { Resource, ResourceId } from "../../domain/resources/resource.ts";
import { canSee, type ResourceReader } from "../../domain/resources/resource-rights.ts";
import type { Versioned } from "../../domain/versioned.ts";

/** A resource of which its reader may know that it is there. */
export async function visibleResource(
  { resources }: Pick<Ports, "resources">,
  reader: ResourceReader,
  id: ResourceId,
): Promise<Versioned<Resource> | undefined> {
  const found = await resources.find(id);
  return found && canSee(reader, found.value) ? found : undefined;
}
