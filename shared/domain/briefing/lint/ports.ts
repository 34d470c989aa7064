import type { LinkFinding } from "../../resources/links/link-finding.ts";
import type { ResourceId } from "../../resources/resource.ts";

export interface SeenLink {
  readonly finding: LinkFinding;
  readonly at: Date;
}

/**
 * What is known of the addresses that editions still being written link to. Each server looks for itself and keeps nothing: what it
 * knew before a start is looked at again within a minute.
 */
export interface LinkSights {
  find(address: string): SeenLink | undefined;
  put(address: string, seen: SeenLink): void;
  /** Forgets every address but these. */
  keepOnly(addresses: ReadonlySet<string>): void;
}

/** Beacon's own addresses, as somebody copies them out of it. */
export interface OwnAddresses {
  resourceOf(address: string): ResourceId | undefined;
}
