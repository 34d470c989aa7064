import { randomBytes } from "node:crypto";
import type { Drive, IdentitySet } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../../context.ts";
import { nextChange } from "../../store/change-sequence.ts";
import { row, rows, run } from "../../store/sql.ts";
import { findListByNumber, type ListRow, listAddress } from "../lists/list-store.ts";
import { findSite, type SiteRow } from "../sites/site-store.ts";

export interface DriveRow {
  readonly id: string;
  readonly site_id: string;
  readonly list_number: number;
  readonly name: string;
  readonly created: string;
  readonly root_id: string;
}

export const newDriveItemId = () => `01${randomBytes(16).toString("hex").toUpperCase()}`;

/** The drive of a document library, with its root folder. */
export function createDrive(context: TenantContext, site: SiteRow, list: ListRow): DriveRow {
  const id = `b!${randomBytes(33).toString("base64url")}`;
  const rootId = newDriveItemId();
  const now = context.now().toISOString();
  run(context.db, "insert into drive values (?, ?, ?, ?, ?, ?)", [
    id,
    site.id,
    list.number,
    list.display_name,
    now,
    rootId,
  ]);
  run(
    context.db,
    `insert into drive_item (id, drive_id, parent_id, name, folder, size, content_version, version, created, modified, created_by, changed)
     values (?, ?, null, 'root', 1, 0, 1, 1, ?, ?, ?, ?)`,
    [rootId, id, now, now, list.created_by, nextChange(context.db)],
  );
  return {
    id,
    site_id: site.id,
    list_number: list.number,
    name: list.display_name,
    created: now,
    root_id: rootId,
  };
}

export const findDrive = ({ db }: TenantContext, id: string) =>
  row<DriveRow>(db, "select * from drive where id = ?", [id]);

export const findDriveOfList = ({ db }: TenantContext, list: ListRow) =>
  row<DriveRow>(db, "select * from drive where list_number = ?", [list.number]);

export const listDrives = ({ db }: TenantContext, siteId: string) =>
  rows<DriveRow>(db, "select * from drive where site_id = ? order by rowid", [siteId]);

/** The library goes with all its files. */
export function deleteDrive({ db }: TenantContext, drive: DriveRow): void {
  run(
    db,
    "delete from content_chunk where content_id in (select content_id from drive_item where drive_id = ?)",
    [drive.id],
  );
  for (const table of ["drive_item", "upload_session", "sharing_link"])
    run(db, `delete from ${table} where drive_id = ?`, [drive.id]);
  run(db, "delete from drive where id = ?", [drive.id]);
}

export function siteOfDrive(context: TenantContext, drive: DriveRow): SiteRow {
  const site = findSite(context, drive.site_id);
  if (!site) throw new Error(`Drive ${drive.id} has no site`);
  return site;
}

export function listOfDrive(context: TenantContext, drive: DriveRow): ListRow {
  const list = findListByNumber(context, drive.list_number);
  if (!list) throw new Error(`Drive ${drive.id} has no list`);
  return list;
}

export const driveAddress = (context: TenantContext, drive: DriveRow) =>
  listAddress(siteOfDrive(context, drive), listOfDrive(context, drive));

export function toDrive(context: TenantContext, drive: DriveRow): Drive {
  const list = listOfDrive(context, drive);
  const createdBy = JSON.parse(list.created_by) as IdentitySet;
  return {
    id: drive.id,
    name: list.display_name,
    description: list.description,
    driveType: "documentLibrary",
    createdDateTime: drive.created,
    lastModifiedDateTime: list.modified,
    createdBy,
    webUrl: driveAddress(context, drive),
    owner: createdBy,
    quota: { deleted: 0, remaining: 27487790694400, state: "normal", total: 27487790694400, used: 0 },
  };
}
