import type { TenantContext } from "../../context.ts";
import { row, rows } from "../../store/sql.ts";
import type { DriveItemRow } from "./drive-item-row.ts";
import type { DriveRow } from "./drive-store.ts";

export const findDriveItem = ({ db }: TenantContext, drive: DriveRow, id: string) =>
  row<DriveItemRow>(db, "select * from drive_item where drive_id = ? and id = ? and deleted = 0", [
    drive.id,
    id,
  ]);

export const findChild = ({ db }: TenantContext, parent: DriveItemRow, name: string) =>
  row<DriveItemRow>(db, "select * from drive_item where parent_id = ? and name = ? and deleted = 0", [
    parent.id,
    name,
  ]);

export const listChildren = ({ db }: TenantContext, parent: DriveItemRow) =>
  rows<DriveItemRow>(db, "select * from drive_item where parent_id = ? and deleted = 0 order by name", [
    parent.id,
  ]);

export const findDriveItemOfListItem = ({ db }: TenantContext, drive: DriveRow, listItem: number) =>
  row<DriveItemRow>(db, "select * from drive_item where drive_id = ? and list_item = ? and deleted = 0", [
    drive.id,
    listItem,
  ]);

/** The names from below the root down to the item; empty for the root. */
export function pathNames(context: TenantContext, item: DriveItemRow): string[] {
  const above = rows<{ name: string }>(
    context.db,
    `with recursive above (id, parent_id, name, depth) as (
       select id, parent_id, name, 0 from drive_item where id = ?
       union all select d.id, d.parent_id, d.name, depth + 1 from drive_item d join above a on d.id = a.parent_id)
     select name from above where parent_id is not null order by depth desc`,
    [item.id],
  );
  return above.map(({ name }) => name);
}

/** The item and everything below it. */
export function withDescendants(context: TenantContext, item: DriveItemRow): DriveItemRow[] {
  return rows<DriveItemRow>(
    context.db,
    `with recursive below (id) as (
       select ? union all select d.id from drive_item d join below b on d.parent_id = b.id where d.deleted = 0)
     select d.* from drive_item d join below using (id) where d.deleted = 0`,
    [item.id],
  );
}
