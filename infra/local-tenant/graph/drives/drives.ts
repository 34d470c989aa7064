import type { TenantContext } from "../../context.ts";
import { notFound } from "../graph-error.ts";
import { findItem } from "../items/item-store.ts";
import { listFor } from "../lists/list-access.ts";
import { pick, selected } from "../odata/query-options.ts";
import type { GraphRequest, GraphRouter } from "../router.ts";
import { siteFor, sitePermissions } from "../sites/site-access.ts";
import { registerContent } from "./content.ts";
import { driveFor, drivePermissions } from "./drive-access.ts";
import { registerDriveDelta } from "./drive-delta.ts";
import { shownDriveItem } from "./drive-item-shape.ts";
import { registerDriveItems } from "./drive-items.ts";
import { type DriveRow, findDriveOfList, listDrives, toDrive } from "./drive-store.ts";
import { findDriveItemOfListItem } from "./find-drive-item.ts";
import { registerSharing } from "./sharing.ts";
import { registerUploadSessions } from "./upload-sessions.ts";

/** Document libraries as drives: files, folders, their contents, uploads, links and changes. */
export function registerDrives(router: GraphRouter, context: TenantContext): void {
  const answer = (request: GraphRequest, drive: DriveRow | undefined) => {
    if (!drive) throw notFound("The drive");
    return { status: 200, body: pick(toDrive(context, drive), selected(request.query.get("$select"))) };
  };
  router.on("GET", "/sites/{siteId}/drive", sitePermissions("read"), (request) =>
    answer(request, listDrives(context, siteFor(context, request, "read").id)[0]),
  );
  router.on("GET", "/sites/{siteId}/drives", sitePermissions("read"), (request) => {
    const select = selected(request.query.get("$select"));
    const drives = listDrives(context, siteFor(context, request, "read").id);
    return { status: 200, body: { value: drives.map((drive) => pick(toDrive(context, drive), select)) } };
  });
  router.on("GET", "/sites/{siteId}/lists/{listId}/drive", sitePermissions("read"), (request) =>
    answer(request, findDriveOfList(context, listFor(context, request, "read").list)),
  );
  router.on(
    "GET",
    "/sites/{siteId}/lists/{listId}/items/{itemId}/driveItem",
    sitePermissions("read"),
    (request) => {
      const { list } = listFor(context, request, "read");
      const drive = findDriveOfList(context, list);
      const listItem = findItem(context, list, request.params.itemId ?? "");
      const item = drive && listItem && findDriveItemOfListItem(context, drive, listItem.id);
      if (!item) throw notFound(`Item '${request.params.itemId}'`);
      return { status: 200, body: shownDriveItem(context, drive, item, request.query) };
    },
  );
  registerDriveDelta(router, context);
  registerContent(router, context);
  registerUploadSessions(router, context);
  registerSharing(router, context);
  registerDriveItems(router, context);
  router.on("GET", "/drives/{driveId}", drivePermissions("read"), (request) =>
    answer(request, driveFor(context, request, "read")),
  );
}
