import type { TenantContext } from "../../context.ts";
import { notFound } from "../graph-error.ts";
import { pick, selected } from "../odata/query-options.ts";
import type { GraphRequest, GraphRouter } from "../router.ts";
import { refuseUnlessAllowed, siteFor, sitePermissions } from "./site-access.ts";
import { registerSitePermissions } from "./site-permissions.ts";
import { findSiteAt, toSite } from "./site-store.ts";

/** Sites, by id and by address, and who may use them. */
export function registerSites(router: GraphRouter, context: TenantContext): void {
  const answer = (request: GraphRequest, site: Parameters<typeof toSite>[0]) => ({
    status: 200,
    body: pick(toSite(site), selected(request.query.get("$select"))),
  });
  router.on("GET", "/sites/{hostname}:/{+path}", sitePermissions("read"), (request) => {
    const { hostname = "", path = "" } = request.params;
    const site = findSiteAt(context, hostname, path);
    if (!site) throw notFound(`Site '${hostname}:/${path}'`);
    refuseUnlessAllowed(context, request.caller, site.id, "read");
    return answer(request, site);
  });
  router.on("GET", "/sites/{siteId}", sitePermissions("read"), (request) =>
    answer(request, siteFor(context, request, "read")),
  );
  registerSitePermissions(router, context);
}
