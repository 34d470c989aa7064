import type { TenantContext } from "../../context.ts";
import { GraphError, notFound } from "../graph-error.ts";
import type { Caller, GraphRequest } from "../router.ts";
import { grantedRole, type SiteRole, siteRoles } from "./site-grants.ts";
import { findSite, type SiteRow } from "./site-store.ts";

/** What a call does to a site: reads it, writes items and files, or changes lists, columns and libraries. */
export type SiteUse = "read" | "write" | "manage";

const everywhere: Record<SiteUse, readonly string[]> = {
  read: ["Sites.Read.All", "Sites.ReadWrite.All", "Sites.Manage.All", "Sites.FullControl.All"],
  write: ["Sites.ReadWrite.All", "Sites.Manage.All", "Sites.FullControl.All"],
  manage: ["Sites.Manage.All", "Sites.FullControl.All"],
};
const neededRole: Record<SiteUse, SiteRole> = { read: "read", write: "write", manage: "owner" };

/** The permissions that let a call of this kind through the door; with `Sites.Selected` the grant decides. */
export const sitePermissions = (use: SiteUse) => ["Sites.Selected", ...everywhere[use]];

/** The site of the call, or a refusal: consent to `Sites.Selected` alone opens no site. */
export function siteFor(context: TenantContext, request: GraphRequest, use: SiteUse): SiteRow {
  const id = request.params.siteId ?? "";
  const site = findSite(context, id);
  if (!site) throw notFound(`Site '${id}'`);
  refuseUnlessAllowed(context, request.caller, site.id, use);
  return site;
}

export function refuseUnlessAllowed(
  context: TenantContext,
  caller: Caller | undefined,
  siteId: string,
  use: SiteUse,
): void {
  const held = [...(caller?.roles ?? []), ...(caller?.scopes ?? [])];
  if (everywhere[use].some((permission) => held.includes(permission))) return;
  const role =
    caller && held.includes("Sites.Selected") ? grantedRole(context.db, siteId, caller.appId) : undefined;
  if (role && siteRoles.indexOf(role) >= siteRoles.indexOf(neededRole[use])) return;
  throw new GraphError(403, "accessDenied", "Access denied");
}
