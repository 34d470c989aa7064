import type { Versioned } from "../../versioned.ts";
import type { ResourceId } from "../resource.ts";
import type { LinkCheck } from "./link-check.ts";
import type { LinkFinding } from "./link-finding.ts";

export interface SeenAddress {
  readonly address: string;
  readonly finding: LinkFinding;
}

/** Looks at addresses of the web, politely, and at none that is not public. */
export interface LinkChecker {
  /** What is seen at each address, in the order in which it is known. It ends early when the signal says so. */
  check(addresses: readonly string[], signal?: AbortSignal): AsyncIterable<SeenAddress>;
}

/** What is known of the addresses of resources, one row a resource. */
export interface LinkChecks {
  find(resource: ResourceId): Promise<Versioned<LinkCheck> | undefined>;
  list(): Promise<readonly Versioned<LinkCheck>[]>;
  /** Saves rows: a new one without a version, another under the one that was read. Answers those that somebody else wrote first. */
  save(
    checks: readonly { readonly value: LinkCheck; readonly version?: string }[],
  ): Promise<readonly ResourceId[]>;
  /** Removes what is known of resources that are no more; one that is gone already counts as removed. */
  remove(checks: readonly Versioned<LinkCheck>[]): Promise<void>;
}
