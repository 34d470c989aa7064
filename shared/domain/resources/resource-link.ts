import type { Branded } from "../brand.ts";

export type ResourceId = Branded<"ResourceId">;

/** A resource kept elsewhere on the web. */
export interface ResourceLink {
  readonly id: ResourceId;
  readonly title: string;
  readonly address: string;
  readonly publisher: string;
  readonly kind: string;
  readonly phase: string;
  readonly networks: readonly string[];
  readonly description: string;
}
