import type { ResourceRequestRefusal } from "./requests/refusals.ts";

/** Every expected refusal about resources. */
export type ResourceRefusal = "resource.not-found" | "resource.changed" | ResourceRequestRefusal;
