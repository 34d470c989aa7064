import type { TenantContext } from "../../context.ts";
import type { ItemRow } from "../../store/item-table.ts";
import type { ListRow } from "../lists/list-store.ts";
import { driveAddress, findDriveOfList } from "./drive-store.ts";
import { findDriveItemOfListItem, pathNames } from "./find-drive-item.ts";

/** What a library's list tells of the file or folder that a row stands for. */
export interface FileOfItem {
  readonly isFolder: boolean;
  readonly webUrl: string;
  /** In bytes; of a folder undefined. */
  readonly size: number | undefined;
}

/** The file or folder of a row; undefined in a list that is no library. */
export function fileOfItem(context: TenantContext, list: ListRow, item: ItemRow): FileOfItem | undefined {
  const drive = list.template === "documentLibrary" ? findDriveOfList(context, list) : undefined;
  const file = drive && findDriveItemOfListItem(context, drive, item.id);
  if (!file) return undefined;
  const names = pathNames(context, file);
  return {
    isFolder: file.folder === 1,
    webUrl: [driveAddress(context, drive), ...names.map(encodeURIComponent)].join("/"),
    size: file.folder === 1 ? undefined : file.size,
  };
}
