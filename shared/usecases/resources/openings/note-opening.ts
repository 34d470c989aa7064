import type { Actor } from "../../../domain/directory/actor.ts";
import { rolesHeld } from "../../../domain/directory/roles-held.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { ResourceId } from "../../../domain/resources/resource.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";
import { visibleResource } from "../visible-resource.ts";

/** Counts that somebody opened a resource, under their posts and not their name. Nothing waits for Graph. */
export async function noteOpening(
  ports: ReaderPorts & Pick<Ports, "resources" | "openings">,
  { actor, id }: { actor: Actor; id: ResourceId },
): Promise<Result<undefined, "resource.not-found">> {
  const reader = await resourceReader(ports, actor);
  if (!(await visibleResource(ports, reader, id))) return refuse("resource.not-found");
  const roles = rolesHeld(actor.person, reader.directory, reader.today);
  ports.openings.note({ resource: id, person: actor.person, roles });
  return ok(undefined);
}
