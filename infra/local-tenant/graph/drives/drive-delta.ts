import type { TenantContext } from "../../context.ts";
import { rows } from "../../store/sql.ts";
import { deltaPage } from "../delta/delta-page.ts";
import { badRequest } from "../graph-error.ts";
import { expanded } from "../odata/query-options.ts";
import type { GraphHandler, GraphRouter } from "../router.ts";
import { driveItemFor, drivePermissions } from "./drive-access.ts";
import type { DriveItemRow } from "./drive-item-row.ts";
import { shownDriveItem, toDeletedDriveItem } from "./drive-item-shape.ts";

/** What changed in a library since a token. It is followed as a whole, from its root. */
export function registerDriveDelta(router: GraphRouter, context: TenantContext): void {
  const handler: GraphHandler = (request) => {
    const { drive, item } = driveItemFor(context, request, "read");
    if (item.id !== drive.root_id) throw badRequest("delta is served for the root of a drive only.");
    // As the service does: the columns of a library are followed through the delta of its list.
    if (expanded(request.query.get("$expand")).has("listItem"))
      throw badRequest("One of the provided arguments is not acceptable.");
    return deltaPage<DriveItemRow>(context, request, {
      of: drive.id,
      usualPage: 200,
      largestPage: 5000,
      changedSince: (position, limit) =>
        rows<DriveItemRow>(
          context.db,
          `select * from drive_item where drive_id = ? and changed > ? order by changed limit ${limit}`,
          [drive.id, position],
        ),
      show: (row, query) =>
        row.deleted ? toDeletedDriveItem(drive, row) : shownDriveItem(context, drive, row, query),
    });
  };
  for (const start of ["/drives/{driveId}/root", "/drives/{driveId}/items/{itemId}"]) {
    router.on("GET", `${start}/delta()`, drivePermissions("read"), handler);
    router.on("GET", `${start}/delta(token='{token}')`, drivePermissions("read"), handler);
  }
}
