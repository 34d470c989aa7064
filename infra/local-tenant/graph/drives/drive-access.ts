import type { TenantContext } from "../../context.ts";
import { badRequest, GraphError, notFound } from "../graph-error.ts";
import { listResource } from "../lists/list-access.ts";
import type { Caller, GraphRequest } from "../router.ts";
import { refuseUnlessAllowed, type SiteUse, sitePermissions } from "../sites/site-access.ts";
import type { DriveItemRow } from "./drive-item-row.ts";
import { type DriveRow, findDrive, listOfDrive, siteOfDrive } from "./drive-store.ts";
import { findChild, findDriveItem } from "./find-drive-item.ts";

const everywhere = {
  read: ["Files.Read.All", "Files.ReadWrite.All"],
  write: ["Files.ReadWrite.All"],
  manage: [],
} as const satisfies Record<SiteUse, readonly string[]>;

export const drivePermissions = (use: SiteUse) => [...everywhere[use], ...sitePermissions(use)];

/** The drive of the call, or a refusal. */
export function driveFor(context: TenantContext, request: GraphRequest, use: SiteUse): DriveRow {
  const { driveId = "" } = request.params;
  const drive = findDrive(context, driveId);
  if (!drive) throw notFound(`Drive '${driveId}'`);
  if (!holdsOneOf(request.caller, everywhere[use]))
    refuseUnlessAllowed(context, request.caller, drive.site_id, use);
  return drive;
}

const holdsOneOf = (caller: Caller | undefined, permissions: readonly string[]) =>
  permissions.some((permission) => caller?.roles.includes(permission) || caller?.scopes.includes(permission));

/** The file or folder of the call: by id, by path from the root, or by path from an item. */
export function driveItemFor(
  context: TenantContext,
  request: GraphRequest,
  use: SiteUse,
): { drive: DriveRow; item: DriveItemRow } {
  const drive = driveFor(context, request, use);
  let item = startOfPath(context, request, drive);
  for (const name of namesOf(request)) {
    const child = findChild(context, item, name);
    if (!child) throw notFound(`'${name}'`);
    item = child;
  }
  return { drive, item };
}

export interface FileTarget {
  readonly drive: DriveRow;
  readonly start: DriveItemRow;
  /** Folders below the start, made when the file is written. */
  readonly folders: readonly string[];
  /** Undefined when the start itself is meant, by its id. */
  readonly name: string | undefined;
}

/** Where a file is to be written: an item by id, or a name below a folder. */
export function fileTargetFor(context: TenantContext, request: GraphRequest): FileTarget {
  const drive = driveFor(context, request, "write");
  const names = namesOf(request);
  const start = startOfPath(context, request, drive);
  return { drive, start, folders: names.slice(0, -1), name: names.at(-1) };
}

function startOfPath(context: TenantContext, request: GraphRequest, drive: DriveRow): DriveItemRow {
  const { itemId = drive.root_id } = request.params;
  const item = findDriveItem(context, drive, itemId === "root" ? drive.root_id : itemId);
  if (!item) throw notFound(`Item '${itemId}'`);
  return item;
}

function namesOf(request: GraphRequest): string[] {
  const names = (request.params.path ?? "").split("/").filter(Boolean);
  if (names.includes("..")) throw badRequest("A path cannot lead upwards.");
  return names;
}

/** Tells whoever watches a drive, and whoever watches its library as the list that it is too. */
export function announceDrive(context: TenantContext, drive: DriveRow): void {
  const list = listResource(siteOfDrive(context, drive), listOfDrive(context, drive));
  for (const resource of [`drives/${drive.id}/root`, list])
    context.changes.announce({ resource, changeType: "updated" });
}

export function refuseFolder(item: DriveItemRow): void {
  if (item.folder) throw new GraphError(400, "invalidRequest", "A folder has no content.");
}
