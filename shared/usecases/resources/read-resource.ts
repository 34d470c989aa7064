import type { Actor } from "../../domain/directory/actor.ts";
import type { Ports } from "../../domain/ports.ts";
import type { Resource, ResourceId } from "../../domain/resources/resource.ts";
import { canCurate, canSee } from "../../domain/resources/resource-rights.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import { type ReaderPorts, resourceReader } from "./resource-reader.ts";

export interface ReadResource {
  readonly resource: Resource;
  readonly version: string;
  readonly canCurate: boolean;
}

/** One resource. Somebody who may not see it is not told that it is there. */
export async function readResource(
  ports: ReaderPorts & Pick<Ports, "resources">,
  { actor, id }: { actor: Actor; id: ResourceId },
): Promise<Result<ReadResource, "resource.not-found">> {
  const found = await ports.resources.find(id);
  const reader = await resourceReader(ports, actor);
  if (!found || !canSee(reader, found.value)) return refuse("resource.not-found");
  return ok({
    resource: found.value,
    version: found.version,
    canCurate: canCurate(reader, found.value),
  });
}
