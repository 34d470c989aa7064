import type { TenantContext } from "../../context.ts";
import type { GraphRequest } from "../router.ts";
import { noSuchResource } from "./directory-errors.ts";
import { findDirectoryObject } from "./directory-store.ts";

/** The group of the call, or a 404. */
export function groupFor(context: TenantContext, request: GraphRequest) {
  const { groupId = "" } = request.params;
  const group = findDirectoryObject(context, "group", groupId);
  if (!group) throw noSuchResource(groupId);
  return group;
}
