import type { ResourceLinks } from "../domain/resources/ports.ts";
import type { ResourceLink } from "../domain/resources/resource-link.ts";
import { SearchedLinks } from "../domain/resources/searched-links.ts";

export function inMemoryResources(resources: readonly ResourceLink[]): ResourceLinks {
  const links = new SearchedLinks();
  for (const resource of resources) links.change(undefined, resource);
  return links;
}
