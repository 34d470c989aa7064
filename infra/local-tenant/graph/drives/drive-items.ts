import { z } from "zod";
import type { TenantContext } from "../../context.ts";
import { rows } from "../../store/sql.ts";
import { notFound } from "../graph-error.ts";
import { identitySetOf } from "../identity-set.ts";
import { refuseUnlessMatching } from "../if-match.ts";
import { toFieldValueSet } from "../items/item-shape.ts";
import { changeItem, findItem, itemEtag } from "../items/item-store.ts";
import { linkTo } from "../links.ts";
import { fromToken, toToken } from "../odata/opaque-token.ts";
import { pageSize } from "../odata/query-options.ts";
import { parsedBody } from "../request-body.ts";
import type { GraphRouter } from "../router.ts";
import { announceDrive, driveItemFor, drivePermissions } from "./drive-access.ts";
import { type DriveItemRow, driveItemCtag, driveItemEtag } from "./drive-item-row.ts";
import { listItemOf, shownDriveItem } from "./drive-item-shape.ts";
import { createDriveItem, deleteDriveItem, moveDriveItem } from "./drive-item-store.ts";
import { type DriveRow, listOfDrive } from "./drive-store.ts";
import { findDriveItem, withDescendants } from "./find-drive-item.ts";
import { onDriveItem } from "./item-addresses.ts";

const conflictSchema = z.enum(["fail", "replace", "rename"]);
const newFolderSchema = z.object({
  name: z.string(),
  folder: z.object({}).loose(),
  "@microsoft.graph.conflictBehavior": conflictSchema.default("fail"),
});
const changeSchema = z.object({
  name: z.string().optional(),
  parentReference: z.object({ id: z.string() }).loose().optional(),
  "@microsoft.graph.conflictBehavior": conflictSchema.default("fail"),
});

/** Files and folders: read, list, make folders, rename, move, delete, search. */
export function registerDriveItems(router: GraphRouter, context: TenantContext): void {
  const announce = (drive: DriveRow) => announceDrive(context, drive);

  onDriveItem(router, "GET", "/children", drivePermissions("read"), (request) => {
    const { drive, item } = driveItemFor(context, request, "read");
    const size = pageSize(request.query, 200, 5000);
    const skipToken = request.query.get("$skiptoken");
    const after = skipToken ? fromToken(skipToken, z.string()) : "";
    const found = rows<DriveItemRow>(
      context.db,
      `select * from drive_item where parent_id = ? and name > ? and deleted = 0 order by name limit ${size + 1}`,
      [item.id, after],
    );
    const page = found.slice(0, size);
    const next = found.length > size ? toToken(page.at(-1)?.name) : undefined;
    return {
      status: 200,
      body: {
        ...(next ? { "@odata.nextLink": linkTo(context, request, { $skiptoken: next }) } : {}),
        value: page.map((each) => shownDriveItem(context, drive, each, request.query)),
      },
    };
  });

  onDriveItem(router, "POST", "/children", drivePermissions("write"), (request) => {
    const { drive, item } = driveItemFor(context, request, "write");
    const { name, "@microsoft.graph.conflictBehavior": conflict } = parsedBody(newFolderSchema, request.body);
    const by = identitySetOf(context, request.caller);
    const folder = createDriveItem(context, { drive, parent: item, name, content: undefined, conflict, by });
    announce(drive);
    return { status: 201, body: shownDriveItem(context, drive, folder, request.query) };
  });

  onDriveItem(router, "GET", "/listItem", drivePermissions("read"), (request) => {
    const { drive, item } = driveItemFor(context, request, "read");
    const listItem = listItemOf(context, drive, item);
    if (!listItem) throw notFound("The list item");
    return { status: 200, body: listItem };
  });

  onDriveItem(router, "PATCH", "/listItem/fields", drivePermissions("write"), (request) => {
    const { drive, item } = driveItemFor(context, request, "write");
    const list = listOfDrive(context, drive);
    const before = item.list_item === null ? undefined : findItem(context, list, item.list_item);
    if (!before) throw notFound("The list item");
    refuseUnlessMatching(request, itemEtag(before));
    const fields = parsedBody(z.record(z.string(), z.unknown()), request.body);
    const after = changeItem(context, list, before, { fields, by: identitySetOf(context, request.caller) });
    announce(drive);
    return { status: 200, body: toFieldValueSet(context, list, after, undefined) };
  });

  const search = drivePermissions("read");
  for (const address of [
    "/drives/{driveId}/search(q='{q}')",
    "/drives/{driveId}/root/search(q='{q}')",
    "/drives/{driveId}/items/{itemId}/search(q='{q}')",
  ])
    router.on("GET", address, search, (request) => {
      const { drive, item } = driveItemFor(context, request, "read");
      const words = (request.params.q ?? "").replaceAll("''", "'").toLowerCase().split(/\s+/).filter(Boolean);
      const found = withDescendants(context, item).filter(
        (each) => each.id !== item.id && words.every((word) => each.name.toLowerCase().includes(word)),
      );
      return {
        status: 200,
        body: { value: found.map((each) => shownDriveItem(context, drive, each, request.query)) },
      };
    });

  onDriveItem(router, "GET", "", drivePermissions("read"), (request) => {
    const { drive, item } = driveItemFor(context, request, "read");
    return { status: 200, body: shownDriveItem(context, drive, item, request.query) };
  });

  onDriveItem(router, "PATCH", "", drivePermissions("write"), (request) => {
    const { drive, item } = driveItemFor(context, request, "write");
    refuseUnlessMatching(request, driveItemEtag(item), driveItemCtag(item));
    const change = parsedBody(changeSchema, request.body);
    const parent = findDriveItem(context, drive, change.parentReference?.id ?? item.parent_id ?? "");
    if (!parent?.folder) throw notFound("The folder to move to");
    const conflict = change["@microsoft.graph.conflictBehavior"];
    const by = identitySetOf(context, request.caller);
    const moved = moveDriveItem(context, drive, item, {
      parent,
      name: change.name ?? item.name,
      conflict,
      by,
    });
    announce(drive);
    return { status: 200, body: shownDriveItem(context, drive, moved, request.query) };
  });

  onDriveItem(router, "DELETE", "", drivePermissions("write"), (request) => {
    const { drive, item } = driveItemFor(context, request, "write");
    refuseUnlessMatching(request, driveItemEtag(item), driveItemCtag(item));
    deleteDriveItem(context, drive, item);
    announce(drive);
    return { status: 204 };
  });
}
