import { randomUUID } from "node:crypto";
import type { Site } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../../context.ts";
import { beaconAppRegistration } from "../../defaults.ts";
import { row, rows, run, transaction } from "../../store/sql.ts";
import { grantSite } from "./site-grants.ts";

export interface SiteRow {
  readonly id: string;
  readonly hostname: string;
  readonly path: string;
  readonly name: string;
  readonly created: string;
}

export const seededSite = { hostname: "beacon.sharepoint.example", path: "/sites/Beacon", name: "Beacon" };

/** The customer's one site, with Beacon's grant on it, made the first time the tenant starts. */
export function seedSite(context: TenantContext): void {
  const { db } = context;
  if (row(db, "select id from site limit 1")) return;
  const { hostname, path, name } = seededSite;
  const id = `${hostname},${randomUUID()},${randomUUID()}`;
  transaction(db, () => {
    run(db, "insert into site values (?, ?, ?, ?, ?)", [
      id,
      hostname,
      path,
      name,
      context.now().toISOString(),
    ]);
    grantSite(db, id, {
      appId: beaconAppRegistration.appId,
      name: beaconAppRegistration.displayName,
      role: "fullcontrol",
    });
  });
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
