import type { Permission } from "@microsoft/microsoft-graph-types";
import { z } from "zod";
import type { TenantContext } from "../../context.ts";
import { badRequest, notFound } from "../graph-error.ts";
import { parsedBody } from "../request-body.ts";
import type { GraphRequest, GraphRouter } from "../router.ts";
import {
  changeGrant,
  findGrant,
  grantSite,
  listGrants,
  revokeGrant,
  type SiteGrant,
  siteRoles,
} from "./site-grants.ts";
import { findSite, type SiteRow } from "./site-store.ts";

// Granting on a site needs Sites.FullControl.All (permissions-selected-overview).
const permissions = ["Sites.FullControl.All"];
const address = "/sites/{siteId}/permissions";

const rolesSchema = z.tuple([z.enum(siteRoles)]);
const applicationSchema = z.object({ application: z.object({ id: z.string(), displayName: z.string() }) });
const grantSchema = z
  .object({
    roles: rolesSchema,
    grantedTo: applicationSchema.optional(),
    grantedToV2: applicationSchema.optional(),
    grantedToIdentities: z.array(applicationSchema).min(1).optional(),
  })
  .transform(({ roles: [role], grantedTo, grantedToV2, grantedToIdentities }) => ({
    role,
    application: (grantedToV2 ?? grantedTo ?? grantedToIdentities?.[0])?.application,
  }));

/** Which apps may use a site under `Sites.Selected`. */
export function registerSitePermissions(router: GraphRouter, context: TenantContext): void {
  const { db } = context;
  router.on("GET", address, permissions, (request) => ({
    status: 200,
    body: { value: listGrants(db, site(context, request).id).map(toPermission) },
  }));
  router.on("POST", address, permissions, (request) => {
    const wanted = parsedBody(grantSchema, request.body);
    if (!wanted.application) throw badRequest("grantedToV2 must name an application.");
    const { id: appId, displayName: name } = wanted.application;
    const grant = grantSite(db, site(context, request).id, { appId, name, role: wanted.role });
    return { status: 201, body: toPermission(grant) };
  });
  router.on("GET", `${address}/{permissionId}`, permissions, (request) => ({
    status: 200,
    body: toPermission(grantOf(context, request)),
  }));
  router.on("PATCH", `${address}/{permissionId}`, permissions, (request) => {
    const [role] = parsedBody(z.object({ roles: rolesSchema }), request.body).roles;
    changeGrant(db, grantOf(context, request).id, role);
    return { status: 200, body: toPermission(grantOf(context, request)) };
  });
  router.on("DELETE", `${address}/{permissionId}`, permissions, (request) => {
    revokeGrant(db, grantOf(context, request).id);
    return { status: 204 };
  });
}

function site(context: TenantContext, request: GraphRequest): SiteRow {
  const found = findSite(context, request.params.siteId ?? "");
  if (!found) throw notFound(`Site '${request.params.siteId}'`);
  return found;
}

function grantOf(context: TenantContext, request: GraphRequest): SiteGrant {
  const grant = findGrant(context.db, site(context, request).id, request.params.permissionId ?? "");
  if (!grant) throw notFound(`Permission '${request.params.permissionId}'`);
  return grant;
}

function toPermission({ id, role, app_id, app_name }: SiteGrant): Permission {
  const grantedTo = { application: { id: app_id, displayName: app_name } };
  return { id, roles: [role], grantedToV2: grantedTo, grantedToIdentitiesV2: [grantedTo] };
}
