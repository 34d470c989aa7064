import { z } from "zod";
import type { TenantContext } from "../../context.ts";
import { badRequest, GraphError, notFound } from "../graph-error.ts";
import { identitySetOf } from "../identity-set.ts";
import { refuseUnlessMatching } from "../if-match.ts";
import type { GraphResponse, GraphRouter } from "../router.ts";
import { readContent, storeContent } from "./content-store.ts";
import { downloadAddress, openTicket } from "./download-address.ts";
import {
  announceDrive,
  driveItemFor,
  drivePermissions,
  fileTargetFor,
  refuseFolder,
} from "./drive-access.ts";
import { type DriveItemRow, driveItemCtag, driveItemEtag } from "./drive-item-row.ts";
import { shownDriveItem } from "./drive-item-shape.ts";
import { findDrive } from "./drive-store.ts";
import { findDriveItem } from "./find-drive-item.ts";
import { onDriveItem } from "./item-addresses.ts";
import { fileAt, writeFile } from "./write-file.ts";

const conflictSchema = z.enum(["fail", "replace", "rename"]);
// PUT content takes files of up to 250 MB (driveItem-put-content); the door takes 60 MiB in one request.

/** A file's content: written in one request, read by way of a pre-authenticated address. */
export function registerContent(router: GraphRouter, context: TenantContext): void {
  onDriveItem(router, "PUT", "/content", drivePermissions("write"), (request) => {
    const target = fileTargetFor(context, request);
    const existing = fileAt(context, target);
    refuseUnlessMatching(request, ...(existing ? [driveItemEtag(existing), driveItemCtag(existing)] : []));
    const conflict = conflictSchema.safeParse(
      request.query.get("@microsoft.graph.conflictBehavior") ?? "replace",
    );
    if (!conflict.success) throw badRequest("Invalid value for @microsoft.graph.conflictBehavior.");
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const content = { id: storeContent(context, bytes), size: bytes.length };
    const by = identitySetOf(context, request.caller);
    const item = writeFile(context, target, { content, conflict: conflict.data, by });
    announceDrive(context, target.drive);
    const isNew = item.id !== existing?.id;
    return { status: isNew ? 201 : 200, body: shownDriveItem(context, target.drive, item, request.query) };
  });

  onDriveItem(router, "GET", "/content", drivePermissions("read"), (request) => {
    const { item } = driveItemFor(context, request, "read");
    refuseFolder(item);
    return { status: 302, headers: { Location: downloadAddress(context, item) } };
  });
}

/** `GET …/downloads/{ticket}`: the bytes, whole or the range asked for. Takes no token. */
export function registerDownloads(router: GraphRouter, context: TenantContext): void {
  router.on("GET", "/downloads/{ticket}", [], (request) => {
    const { driveId, itemId } = openTicket(context, request.params.ticket ?? "");
    const drive = findDrive(context, driveId);
    const item = drive && findDriveItem(context, drive, itemId);
    if (!item) throw notFound("The file");
    return bytesOf(context, item, request.headers.range);
  });
}

function bytesOf(context: TenantContext, item: DriveItemRow, range: string | undefined): GraphResponse {
  const headers = {
    "Content-Type": item.mime_type ?? "application/octet-stream",
    "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(item.name)}`,
    "Accept-Ranges": "bytes",
    ETag: driveItemEtag(item),
  };
  const contentId = item.content_id ?? "";
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? "") ?? [];
  if (from === undefined)
    return { status: 200, headers, body: readContent(context, contentId, 0, item.size) };
  const start = Number(from);
  const end = to ? Math.min(Number(to) + 1, item.size) : item.size;
  if (start >= end) throw new GraphError(416, "invalidRange", "The range is not satisfiable.");
  return {
    status: 206,
    headers: { ...headers, "Content-Range": `bytes ${start}-${end - 1}/${item.size}` },
    body: readContent(context, contentId, start, end),
  };
}
