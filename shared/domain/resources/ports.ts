import type { ResourceLink } from "./resource-link.ts";
import type { ResourceAnswer, ResourceHit, ResourceQuery } from "./search/resource-search.ts";

export interface FoundResource {
  readonly resource: ResourceLink;
  readonly marks: ResourceHit["marks"];
  readonly coverage: ResourceHit["coverage"];
}

export interface FoundResources extends Omit<ResourceAnswer, "hits"> {
  /** The best first; by title when no words were asked for. */
  readonly found: readonly FoundResource[];
}

export interface ResourceLinks {
  list(): Promise<readonly ResourceLink[]>;
  search(asked: ResourceQuery): Promise<FoundResources>;
}
