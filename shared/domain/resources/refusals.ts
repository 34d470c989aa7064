import type { ResourceRequestRefusal } from "./requests/refusals.ts";
import type { FileRefusal } from "./uploads/upload-refusal.ts";

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
  | "resource-pin.invalid"
  | "resource-pin.full"
  | "resource-pin.not-found"
  | ResourceRequestRefusal
  | "library.not-found"
  | FileRefusal
  | "upload.other-kind"
  | "upload.name-taken"
  | "upload.not-arrived"
  | "upload.under-way";
