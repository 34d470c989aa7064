import type { Ports } from "../../../domain/ports.ts";
import { deletedBefore } from "../../../domain/resources/changed-standing.ts";
import { type ResourceId, standingOf } from "../../../domain/resources/resource.ts";
import { londonDate } from "../../../domain/time/london.ts";

/**
 * Deletes what was removed so long ago that it can be brought back no longer; answers what was deleted. Each only as it was read, so that
 * what somebody has brought back on another server stays, and of two servers one deletes. One that cannot be deleted, such as a file
 * that is open, holds up no other.
 */
export async function deleteRemoved({
  resources,
  clock,
}: Pick<Ports, "resources" | "clock">): Promise<ResourceId[]> {
  const before = deletedBefore(londonDate(clock.now()));
  const deleted: ResourceId[] = [];
  const faults: unknown[] = [];
  for (const { value, version } of await resources.listUnfound()) {
    const standing = standingOf(value);
    if (standing.status !== "removed" || standing.on >= before) continue;
    try {
      const removed = await resources.remove(value, version);
      if (removed.ok) deleted.push(value.id);
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0)
    throw new AggregateError(faults, `${faults.length} of the removed resources could not be deleted.`);
  return deleted;
}
