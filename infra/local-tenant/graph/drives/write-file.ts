import type { IdentitySet } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../../context.ts";
import { transaction } from "../../store/sql.ts";
import { badRequest } from "../graph-error.ts";
import type { FileTarget } from "./drive-access.ts";
import type { DriveItemRow } from "./drive-item-row.ts";
import { type ConflictBehaviour, createDriveItem, replaceContent } from "./drive-item-store.ts";
import { findChild } from "./find-drive-item.ts";

/** Writes a file where it was meant to go, with the folders that are not there yet. */
export function writeFile(
  context: TenantContext,
  target: FileTarget,
  file: {
    readonly content: { readonly id: string; readonly size: number };
    readonly conflict: ConflictBehaviour;
    readonly by: IdentitySet;
  },
): DriveItemRow {
  const { drive, name } = target;
  const { content, conflict, by } = file;
  return transaction(context.db, () => {
    if (name === undefined) return replaceContent(context, drive, target.start, content, by);
    let parent = target.start;
    for (const folder of target.folders)
      parent =
        findChild(context, parent, folder) ??
        createDriveItem(context, { drive, parent, name: folder, content: undefined, conflict: "fail", by });
    if (!parent.folder) throw badRequest(`'${parent.name}' is not a folder.`);
    return createDriveItem(context, { drive, parent, name, content, conflict, by });
  });
}

/** The file that stands there already, if any. */
export function fileAt(context: TenantContext, target: FileTarget): DriveItemRow | undefined {
  if (target.name === undefined) return target.start;
  let at: DriveItemRow | undefined = target.start;
  for (const name of [...target.folders, target.name]) at = at && findChild(context, at, name);
  return at;
}
