import type { ResourceRequestRefusal } from "./requests/refusals.ts";

/** Every expected refusal about resources. */
export type ResourceRefusal =
  | "resource.not-found"
  | "resource.changed"
  | "resource.invalid"
  | "resource.not-yours"
  | "resource.there-already"
  | "resource.not-proposed"
  | "resource.proposed"
  | "resource.gone-for-good"
  | ResourceRequestRefusal;
