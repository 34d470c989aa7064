import type { Site } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../../context.ts";
import { row, rows } from "../../store/sql.ts";

export interface SiteRow {
  readonly id: string;
  readonly hostname: string;
  readonly path: string;
  readonly name: string;
  readonly created: string;
}

export function findSite(context: TenantContext, id: string): SiteRow | undefined {
  return row<SiteRow>(context.db, "select * from site where id = ?", [id]);
}

export function findSiteAt(context: TenantContext, hostname: string, path: string): SiteRow | undefined {
  return row<SiteRow>(
    context.db,
    "select * from site where hostname = ? collate nocase and path = ? collate nocase",
    [hostname, `/${path.replace(/^\/|\/$/g, "")}`],
  );
}

export const listSites = (context: TenantContext) =>
  rows<SiteRow>(context.db, "select * from site order by name");

export const siteAddress = (site: SiteRow) => `https://${site.hostname}${site.path}`;

export function toSite(site: SiteRow): Site {
  return {
    id: site.id,
    createdDateTime: site.created,
    lastModifiedDateTime: site.created,
    name: site.path.split("/").at(-1) ?? site.name,
    displayName: site.name,
    description: "",
    webUrl: siteAddress(site),
    root: {},
    siteCollection: { hostname: site.hostname },
  };
}
