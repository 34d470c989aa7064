import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { Resource, ResourceId } from "../../../domain/resources/resource.ts";
import { canCurate } from "../../../domain/resources/resource-rights.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";

/** Of these resources, the versions of those that they keep, so that they can change several at once. */
export async function versionsToCurate(
  ports: ReaderPorts & Pick<Ports, "resources">,
  actor: Actor,
  among: readonly Resource[],
): Promise<ReadonlyMap<ResourceId, string>> {
  const reader = await resourceReader(ports, actor);
  const versions = new Map<ResourceId, string>();
  for (const resource of among) {
    if (!canCurate(reader, resource)) continue;
    const found = await ports.resources.find(resource.id);
    if (found) versions.set(resource.id, found.version);
  }
  return versions;
}
