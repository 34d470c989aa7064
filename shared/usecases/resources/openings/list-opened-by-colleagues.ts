import type { Actor } from "../../../domain/directory/actor.ts";
import type { Role } from "../../../domain/directory/role.ts";
import type { Ports } from "../../../domain/ports.ts";
import { type Resource, standingOf } from "../../../domain/resources/resource.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";
import { visibleResource } from "../visible-resource.ts";
import { colleaguesOpenings } from "./colleagues-openings.ts";

export interface OpenedByColleagues {
  readonly resource: Resource;
  /** The reader's post whose holders opened it most. */
  readonly by: Role;
}

/** What colleagues in somebody's posts opened most of late, of what is current and they may see. */
export async function listOpenedByColleagues(
  ports: ReaderPorts & Pick<Ports, "resources" | "openings">,
  { actor, limit }: { actor: Actor; limit: number },
): Promise<readonly OpenedByColleagues[]> {
  const reader = await resourceReader(ports, actor);
  const listed: OpenedByColleagues[] = [];
  for (const [id, { by }] of await colleaguesOpenings(ports, reader)) {
    if (listed.length === limit) break;
    const found = await visibleResource(ports, reader, id);
    if (found && standingOf(found.value).status === "current") listed.push({ resource: found.value, by });
  }
  return listed;
}
