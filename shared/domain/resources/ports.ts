import type { Result } from "../result.ts";
import type { Versioned } from "../versioned.ts";
import type { Resource, ResourceId } from "./resource.ts";
import type { ResourceReader } from "./resource-rights.ts";
import type { ResourceAnswer, ResourceHit, ResourceQuery } from "./search/resource-search.ts";

export interface FoundResource {
  readonly resource: Resource;
  readonly marks: ResourceHit["marks"];
  readonly coverage: ResourceHit["coverage"];
}

export interface FoundResources extends Omit<ResourceAnswer, "hits"> {
  /** The best first; by title when no words were asked for. */
  readonly found: readonly FoundResource[];
}

/** What is asked of the search, and for whom: nothing that they may not see is found, counted or suggested (invariant 7). */
export interface AskedResources extends Omit<ResourceQuery, "isVisible"> {
  readonly reader: ResourceReader;
}

/** Documents of the networks' libraries and links to what is kept elsewhere, as one collection. */
export interface ResourceStore {
  /** All, whoever may see them and however they stand, by title. */
  list(): Promise<readonly Versioned<Resource>[]>;
  find(id: ResourceId): Promise<Versioned<Resource> | undefined>;
  search(asked: AskedResources): Promise<FoundResources>;
  /** Adds a link under its id, or answers the one that has that id already. */
  addLink(link: Resource): Promise<Versioned<Resource>>;
  /** Saves what is said about a resource, if it still stands as it was read. The place of a file does not change. */
  save(
    resource: Resource,
    version: string,
  ): Promise<Result<Versioned<Resource>, "resource.changed" | "resource.not-found">>;
}
