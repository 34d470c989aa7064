import type { DriveItem, IdentitySet } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../../context.ts";
import { row } from "../../store/sql.ts";
import { toListItem } from "../items/item-shape.ts";
import { findItem } from "../items/item-store.ts";
import { expanded, pick, selected } from "../odata/query-options.ts";
import { contentHash } from "./content-hash.ts";
import { downloadAddress } from "./download-address.ts";
import { type DriveItemRow, driveItemCtag, driveItemEtag } from "./drive-item-row.ts";
import { type DriveRow, driveAddress, listOfDrive, siteOfDrive } from "./drive-store.ts";
import { pathNames } from "./find-drive-item.ts";

type ShownDriveItem = DriveItem & { "@microsoft.graph.downloadUrl"?: string };

/** A file or folder with the properties asked for; `$expand=listItem` brings its columns along. */
export function shownDriveItem(
  context: TenantContext,
  drive: DriveRow,
  item: DriveItemRow,
  query: URLSearchParams,
): Partial<ShownDriveItem> {
  const plain = pick(toDriveItem(context, drive, item), selected(query.get("$select")));
  if (!expanded(query.get("$expand")).has("listItem")) return plain;
  return { ...plain, listItem: listItemOf(context, drive, item) };
}

export function toDriveItem(context: TenantContext, drive: DriveRow, item: DriveItemRow): ShownDriveItem {
  const names = pathNames(context, item);
  const above = names.slice(0, -1).map(encodeURIComponent).join("/");
  const createdBy = JSON.parse(item.created_by) as IdentitySet;
  const common: ShownDriveItem = {
    id: item.id,
    name: item.name,
    size: item.size,
    eTag: driveItemEtag(item),
    cTag: driveItemCtag(item),
    createdDateTime: item.created,
    lastModifiedDateTime: item.modified,
    createdBy,
    lastModifiedBy: createdBy,
    webUrl: [driveAddress(context, drive), ...names.map(encodeURIComponent)].join("/"),
    fileSystemInfo: { createdDateTime: item.created, lastModifiedDateTime: item.modified },
    parentReference: {
      driveId: drive.id,
      driveType: "documentLibrary",
      siteId: drive.site_id,
      ...(item.parent_id === null
        ? {}
        : { id: item.parent_id, path: `/drives/${drive.id}/root:${above ? `/${above}` : ""}` }),
    },
  };
  if (item.folder)
    return {
      ...common,
      folder: { childCount: childCount(context, item) },
      ...(item.parent_id === null ? { root: {} } : {}),
    };
  return {
    ...common,
    file: { mimeType: item.mime_type, hashes: { quickXorHash: contentHash(context, item) } },
    "@microsoft.graph.downloadUrl": downloadAddress(context, item),
  };
}

/** The file's row in its library, with all its columns. */
export function listItemOf(context: TenantContext, drive: DriveRow, item: DriveItemRow) {
  const list = listOfDrive(context, drive);
  const listItem = item.list_item === null ? undefined : findItem(context, list, item.list_item);
  if (!listItem) return undefined;
  return toListItem(context, { site: siteOfDrive(context, drive), list }, listItem, {
    select: undefined,
    fields: { select: undefined },
  });
}

export const toDeletedDriveItem = (drive: DriveRow, item: DriveItemRow): DriveItem => ({
  id: item.id,
  ...(item.folder ? { folder: {} } : { file: {} }),
  deleted: { state: "deleted" },
  parentReference: {
    driveId: drive.id,
    driveType: "documentLibrary",
    ...(item.parent_id ? { id: item.parent_id } : {}),
  },
});

function childCount({ db }: TenantContext, item: DriveItemRow): number {
  const counted = row<{ n: number }>(
    db,
    "select count(*) as n from drive_item where parent_id = ? and deleted = 0",
    [item.id],
  );
  return counted?.n ?? 0;
}
