/** Every expected refusal about requests to a network. */
export type ResourceRequestRefusal =
  | "resource-request.not-found"
  | "resource-request.invalid"
  | "resource-request.answered"
  | "resource-request.ended"
  | "resource-request.not-answered"
  | "resource-request.too-late"
  | "resource-request.too-many"
  | "resource-request.not-yours"
  | "resource-request.not-for-asker"
  | "resource-request.changed";
