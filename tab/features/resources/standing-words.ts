import type { Resource } from "../../../shared/contract/resources/resources.schema.ts";

/** What stands above a resource that is not simply current. */
export const standingWords: Readonly<Record<Exclude<Resource["standing"], "current">, string>> = {
  proposed: "Proposed: it waits for those who keep the library.",
  superseded: "Superseded: there is a newer one.",
  archived: "Archived: it is kept, and not found by searching.",
  removed: "Removed: it can be brought back for 30 days.",
};
