import { randomUUID } from "node:crypto";
import type Database from "libsql";
import { row, rows, run } from "../../store/sql.ts";

/** Roles that an app can be granted on a site (permissions-selected-overview), weakest first. */
export const siteRoles = ["read", "write", "owner", "fullcontrol"] as const;
export type SiteRole = (typeof siteRoles)[number];

export interface SiteGrant {
  readonly id: string;
  readonly site_id: string;
  readonly app_id: string;
  readonly app_name: string;
  readonly role: SiteRole;
}

export function grantSite(
  db: Database.Database,
  siteId: string,
  grant: { appId: string; name: string; role: SiteRole },
): SiteGrant {
  const id = randomUUID();
  run(db, "insert into site_permission values (?, ?, ?, ?, ?)", [
    id,
    siteId,
    grant.appId,
    grant.name,
    grant.role,
  ]);
  return { id, site_id: siteId, app_id: grant.appId, app_name: grant.name, role: grant.role };
}

export const listGrants = (db: Database.Database, siteId: string) =>
  rows<SiteGrant>(db, "select * from site_permission where site_id = ? order by rowid", [siteId]);

export const findGrant = (db: Database.Database, siteId: string, id: string) =>
  row<SiteGrant>(db, "select * from site_permission where site_id = ? and id = ?", [siteId, id]);

export const changeGrant = (db: Database.Database, id: string, role: SiteRole) =>
  run(db, "update site_permission set role = ? where id = ?", [role, id]);

export const revokeGrant = (db: Database.Database, id: string) =>
  run(db, "delete from site_permission where id = ?", [id]);

/** The strongest role the app was granted on the site, or undefined. */
export function grantedRole(db: Database.Database, siteId: string, appId: string): SiteRole | undefined {
  const grants = rows<{ role: SiteRole }>(
    db,
    "select role from site_permission where site_id = ? and app_id = ?",
    [siteId, appId],
  ).map((grant) => grant.role);
  return siteRoles.findLast((role) => grants.includes(role));
}
