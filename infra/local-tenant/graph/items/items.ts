import { z } from "zod";
import type { TenantContext } from "../../context.ts";
import type { ItemRow } from "../../store/item-table.ts";
import { announceDrive } from "../drives/drive-access.ts";
import { deleteDriveItem } from "../drives/drive-item-store.ts";
import { findDriveOfList } from "../drives/drive-store.ts";
import { findDriveItemOfListItem } from "../drives/find-drive-item.ts";
import { badRequest, notFound } from "../graph-error.ts";
import { identitySetOf } from "../identity-set.ts";
import { refuseUnlessMatching } from "../if-match.ts";
import { contextUrl, linkTo } from "../links.ts";
import { listFor, listResource } from "../lists/list-access.ts";
import type { ListRow } from "../lists/list-store.ts";
import { selected } from "../odata/query-options.ts";
import { parsedBody } from "../request-body.ts";
import type { GraphRequest, GraphRouter } from "../router.ts";
import { sitePermissions } from "../sites/site-access.ts";
import type { SiteRow } from "../sites/site-store.ts";
import { registerItemDelta } from "./item-delta.ts";
import { queryItems } from "./item-query.ts";
import { toFieldValueSet, toListItem } from "./item-shape.ts";
import { changeItem, createItem, deleteItem, findItem, itemEtag } from "./item-store.ts";
import { type ItemView, itemView } from "./item-view.ts";

const address = "/sites/{siteId}/lists/{listId}/items";
const one = `${address}/{itemId}`;
const fieldsSchema = z.record(z.string(), z.unknown());
const withFieldsSchema = z.object({ fields: fieldsSchema.default({}) });

/** Items of a list: read, filtered and paged; written with `If-Match`; followed by delta. */
export function registerItems(router: GraphRouter, context: TenantContext): void {
  registerItemDelta(router, context);

  router.on("GET", address, sitePermissions("read"), (request) => {
    const { site, list } = listFor(context, request, "read");
    const view = itemView(request.query);
    const { items, skipToken } = queryItems(context, list, request);
    return {
      status: 200,
      body: {
        "@odata.context": contextUrl(context, `sites('${site.id}')/lists('${list.id}')/items`),
        ...(skipToken ? { "@odata.nextLink": linkTo(context, request, { $skiptoken: skipToken }) } : {}),
        value: items.map((item) => toListItem(context, { site, list }, item, view)),
      },
    };
  });

  router.on("POST", address, sitePermissions("write"), (request) => {
    const { site, list } = listFor(context, request, "write");
    if (list.template === "documentLibrary")
      throw badRequest("To add an item to a document library, upload a file to its drive.");
    const { fields } = parsedBody(withFieldsSchema, request.body);
    const item = createItem(context, list, { fields, by: identitySetOf(context, request.caller) });
    announceList(context, site, list);
    return { status: 201, body: toListItem(context, { site, list }, item, everything) };
  });

  router.on("GET", one, sitePermissions("read"), (request) => {
    const { site, list } = listFor(context, request, "read");
    return {
      status: 200,
      body: toListItem(context, { site, list }, itemOf(context, request, list), itemView(request.query)),
    };
  });

  router.on("PATCH", one, sitePermissions("write"), (request) => {
    const { site, list, item } = change(context, request, parsedBody(withFieldsSchema, request.body).fields);
    return { status: 200, body: toListItem(context, { site, list }, item, everything) };
  });

  router.on("DELETE", one, sitePermissions("write"), (request) => {
    const { site, list } = listFor(context, request, "write");
    const item = itemOf(context, request, list);
    refuseUnlessMatching(request, itemEtag(item));
    const drive = findDriveOfList(context, list);
    const file = drive && findDriveItemOfListItem(context, drive, item.id);
    if (file) deleteDriveItem(context, drive, file);
    else deleteItem(context, list, item);
    announceList(context, site, list);
    return { status: 204 };
  });

  router.on("GET", `${one}/fields`, sitePermissions("read"), (request) => {
    const { list } = listFor(context, request, "read");
    const select = selected(request.query.get("$select"));
    return { status: 200, body: toFieldValueSet(context, list, itemOf(context, request, list), select) };
  });

  router.on("PATCH", `${one}/fields`, sitePermissions("write"), (request) => {
    const { list, item } = change(context, request, parsedBody(fieldsSchema, request.body));
    return { status: 200, body: toFieldValueSet(context, list, item, undefined) };
  });
}

const everything: ItemView = { select: undefined, fields: { select: undefined } };

function change(context: TenantContext, request: GraphRequest, fields: Record<string, unknown>) {
  const { site, list } = listFor(context, request, "write");
  const before = itemOf(context, request, list);
  refuseUnlessMatching(request, itemEtag(before));
  const item = changeItem(context, list, before, { fields, by: identitySetOf(context, request.caller) });
  announceList(context, site, list);
  return { site, list, item };
}

/** A library's columns are of its drive as well. */
function announceList(context: TenantContext, site: SiteRow, list: ListRow): void {
  const drive = findDriveOfList(context, list);
  if (drive) announceDrive(context, drive);
  else context.changes.announce({ resource: listResource(site, list), changeType: "updated" });
}

function itemOf(context: TenantContext, request: GraphRequest, list: ListRow): ItemRow {
  const { itemId = "" } = request.params;
  const item = findItem(context, list, itemId);
  if (!item) throw notFound(`Item '${itemId}'`);
  return item;
}
