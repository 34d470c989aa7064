import type { IdentitySet } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../../context.ts";
import { nextChange } from "../../store/change-sequence.ts";
import { row, run, transaction } from "../../store/sql.ts";
import { badRequest, GraphError } from "../graph-error.ts";
import { changeItem, createItem, deleteItem, findItem } from "../items/item-store.ts";
import { deleteContent } from "./content-store.ts";
import type { DriveItemRow } from "./drive-item-row.ts";
import { type DriveRow, listOfDrive, newDriveItemId } from "./drive-store.ts";
import { checkedFileName, freeName, mimeTypeOf } from "./file-name.ts";
import { findChild, findDriveItem, withDescendants } from "./find-drive-item.ts";

export type ConflictBehaviour = "fail" | "replace" | "rename";

export interface NewDriveItem {
  readonly drive: DriveRow;
  readonly parent: DriveItemRow;
  readonly name: string;
  /** Undefined for a folder. */
  readonly content: { readonly id: string; readonly size: number } | undefined;
  readonly conflict: ConflictBehaviour;
  readonly by: IdentitySet;
}

/** Adds a file or folder. A name already there is a 409, another name, or its next version, as asked. */
export function createDriveItem(context: TenantContext, wanted: NewDriveItem): DriveItemRow {
  const { drive, parent, content, conflict, by } = wanted;
  return transaction(context.db, () => {
    const existing = findChild(context, parent, checkedFileName(wanted.name));
    if (existing && conflict === "replace" && content)
      return replaceContent(context, drive, existing, content, by);
    if (existing && conflict !== "rename") throw nameTaken();
    const name = existing
      ? freeName(wanted.name, (other) => !!findChild(context, parent, other))
      : wanted.name;
    const listItem = createItem(context, listOfDrive(context, drive), {
      fields: {},
      by,
      fixed: { FileLeafRef: name },
    });
    const created = row<DriveItemRow>(
      context.db,
      `insert into drive_item (id, drive_id, parent_id, name, folder, mime_type, size, content_id, content_version,
         version, list_item, created, modified, created_by, changed)
       values (?, ?, ?, ?, ?, ?, ?, ?, 1, 1, ?, ?, ?, ?, ?) returning *`,
      [
        newDriveItemId(),
        drive.id,
        parent.id,
        name,
        content ? 0 : 1,
        content ? mimeTypeOf(name) : null,
        content?.size ?? 0,
        content?.id ?? null,
        listItem.id,
        listItem.created,
        listItem.modified,
        JSON.stringify(by),
        nextChange(context.db),
      ],
    );
    if (!created) throw new Error("A new drive item was not returned");
    return created;
  });
}

/** The file's next version. */
export function replaceContent(
  context: TenantContext,
  drive: DriveRow,
  item: DriveItemRow,
  content: { readonly id: string; readonly size: number },
  by: IdentitySet,
): DriveItemRow {
  if (item.folder) throw nameTaken();
  return transaction(context.db, () => {
    if (item.content_id) deleteContent(context, item.content_id);
    run(
      context.db,
      "update drive_item set content_id = ?, size = ?, content_version = content_version + 1 where id = ?",
      [content.id, content.size, item.id],
    );
    return touch(context, drive, item, by);
  });
}

/** Renames, moves, or both. */
export function moveDriveItem(
  context: TenantContext,
  drive: DriveRow,
  item: DriveItemRow,
  to: {
    readonly parent: DriveItemRow;
    readonly name: string;
    readonly conflict: ConflictBehaviour;
    readonly by: IdentitySet;
  },
): DriveItemRow {
  if (item.parent_id === null) throw badRequest("The root cannot be renamed or moved.");
  return transaction(context.db, () => {
    if (withDescendants(context, item).some(({ id }) => id === to.parent.id))
      throw badRequest("A folder cannot be moved into itself.");
    const there = findChild(context, to.parent, checkedFileName(to.name));
    const isOther = there && there.id !== item.id;
    if (isOther && to.conflict === "fail") throw nameTaken();
    if (isOther && to.conflict === "replace") deleteDriveItem(context, drive, there);
    const name =
      isOther && to.conflict === "rename"
        ? freeName(to.name, (other) => !!findChild(context, to.parent, other))
        : to.name;
    run(context.db, "update drive_item set parent_id = ?, name = ?, mime_type = ? where id = ?", [
      to.parent.id,
      name,
      item.folder ? null : mimeTypeOf(name),
      item.id,
    ]);
    return touch(context, drive, item, to.by, { FileLeafRef: name });
  });
}

/** The item and all below it go; each leaves a mark without its name, so that delta can tell of it. */
export function deleteDriveItem(context: TenantContext, drive: DriveRow, item: DriveItemRow): void {
  if (item.parent_id === null) throw badRequest("The root cannot be deleted.");
  const { db } = context;
  const list = listOfDrive(context, drive);
  transaction(db, () => {
    for (const each of withDescendants(context, item)) {
      if (each.content_id) deleteContent(context, each.content_id);
      const listItem = each.list_item === null ? undefined : findItem(context, list, each.list_item);
      if (listItem) deleteItem(context, list, listItem);
      run(db, "update drive_item set deleted = 1, name = '', content_id = null, changed = ? where id = ?", [
        nextChange(db),
        each.id,
      ]);
    }
  });
}

function touch(
  context: TenantContext,
  drive: DriveRow,
  item: DriveItemRow,
  by: IdentitySet,
  fixed: Readonly<Record<string, unknown>> = {},
): DriveItemRow {
  const list = listOfDrive(context, drive);
  const listItem = item.list_item === null ? undefined : findItem(context, list, item.list_item);
  if (!listItem) throw new Error(`File ${item.id} has no list item`);
  // A change of the list item carries the file's version and change along.
  changeItem(context, list, listItem, { fields: {}, by, fixed });
  const touched = findDriveItem(context, drive, item.id);
  if (!touched) throw new Error(`File ${item.id} is gone`);
  return touched;
}

const nameTaken = () =>
  new GraphError(409, "nameAlreadyExists", "An item with the same name already exists under the parent");
