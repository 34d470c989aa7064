import type { Resource as ResourceView } from "../../../shared/contract/resources/resources.schema.ts";
import { isPack, type Resource, standingOf } from "../../../shared/domain/resources/resource.ts";

/** A resource as its reader sees it. */
export function presentResource(resource: Resource): ResourceView {
  const { id, title, address, publisher, kind, phase, networks, description, changedOn, file } = resource;
  return {
    ...{ id, title, address, publisher, kind, phase, networks: [...networks], description },
    standing: standingOf(resource).status,
    ...(changedOn ? { changedOn } : {}),
    ...(isPack(resource) ? { isPack: true } : {}),
    ...(file ? { file: { name: file.name, ...(file.size === undefined ? {} : { size: file.size }) } } : {}),
  };
}
