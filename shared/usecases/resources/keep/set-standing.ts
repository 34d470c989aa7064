import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import {
  changedStanding,
  type StandingRefusal,
  type WantedStanding,
} from "../../../domain/resources/changed-standing.ts";
import { type Resource, type ResourceId, standingOf } from "../../../domain/resources/resource.ts";
import { canChange, canCurate } from "../../../domain/resources/resource-rights.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";
import { visibleResource } from "../visible-resource.ts";

export type SetStandingRefusal =
  | "resource.not-found"
  | "resource.not-yours"
  | "resource.changed"
  | StandingRefusal;

/**
 * Archives a resource, removes it, puts another in its place, or brings it back; its curators may, and a contributor may withdraw what
 * they proposed. What stands so already is left as it is.
 */
export async function setStanding(
  ports: ReaderPorts & Pick<Ports, "resources">,
  { actor, id, wanted, version }: { actor: Actor; id: ResourceId; wanted: WantedStanding; version: string },
): Promise<Result<Versioned<Resource>, SetStandingRefusal>> {
  const reader = await resourceReader(ports, actor);
  const found = await visibleResource(ports, reader, id);
  if (!found) return refuse("resource.not-found");
  const isWithdrawn = wanted.status === "removed" && canChange(reader, found.value);
  if (!canCurate(reader, found.value) && !isWithdrawn) return refuse("resource.not-yours");
  const by = wanted.status === "superseded" ? await visibleResource(ports, reader, wanted.by) : undefined;
  const changed = changedStanding(found.value, wanted, { today: reader.today, find: () => by?.value });
  if (!changed.ok) return changed;
  if (JSON.stringify(changed.value) === JSON.stringify(standingOf(found.value))) return ok(found);
  return ports.resources.save({ ...found.value, standing: changed.value }, version);
}
