import type { Ports } from "../../../domain/ports.ts";
import type { Resource, ResourceId } from "../../../domain/resources/resource.ts";
import type { ResourceSetting } from "../../../domain/resources/resource-errors.ts";
import type { ResourceReader } from "../../../domain/resources/resource-rights.ts";
import { visibleResource } from "../visible-resource.ts";

/** What a changed resource is held against: the directory, the networks, what it says it was made from, back to the first, and what a pack newly holds. */
export async function resourceSetting(
  ports: Pick<Ports, "resources">,
  reader: ResourceReader,
  { before, after, put }: { before?: Resource; after: Resource; put?: ResourceSetting["put"] },
): Promise<ResourceSetting> {
  const origins = new Map<ResourceId, Resource>();
  // Nobody learns of one that they may not see by naming it.
  let next =
    after.adaptedFrom === undefined || after.adaptedFrom === before?.adaptedFrom
      ? undefined
      : await visibleResource(ports, reader, after.adaptedFrom);
  while (next && !origins.has(next.value.id)) {
    origins.set(next.value.id, next.value);
    next = next.value.adaptedFrom && (await ports.resources.find(next.value.adaptedFrom));
  }
  const named = new Map<ResourceId, Resource>(origins);
  for (const id of put?.entries ?? []) {
    const entry = put?.shown.has(id) ? undefined : await visibleResource(ports, reader, id);
    if (entry) named.set(id, entry.value);
  }
  const { directory, networks, today } = reader;
  return { directory, networks, today, before, put, find: (id) => named.get(id) };
}
