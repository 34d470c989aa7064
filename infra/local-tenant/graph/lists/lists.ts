import { z } from "zod";
import type { TenantContext } from "../../context.ts";
import { transaction } from "../../store/sql.ts";
import { createDrive, deleteDrive, findDriveOfList } from "../drives/drive-store.ts";
import { badRequest } from "../graph-error.ts";
import { identitySetOf } from "../identity-set.ts";
import { refuseUnlessMatching } from "../if-match.ts";
import { parseFilter } from "../odata/parse-filter.ts";
import { expanded, pick, selected } from "../odata/query-options.ts";
import { parsedBody } from "../request-body.ts";
import type { GraphRequest, GraphRouter } from "../router.ts";
import { siteFor, sitePermissions } from "../sites/site-access.ts";
import type { SiteRow } from "../sites/site-store.ts";
import { newColumnSchema } from "./column-schema.ts";
import { columnsOf } from "./column-store.ts";
import { registerColumns } from "./columns.ts";
import { listFor } from "./list-access.ts";
import {
  changeList,
  createList,
  deleteList,
  type ListRow,
  listEtag,
  listLists,
  toList,
} from "./list-store.ts";

const address = "/sites/{siteId}/lists";

const newListSchema = z.object({
  displayName: z.string().trim().min(1).max(255),
  description: z.string().default(""),
  list: z
    .object({ template: z.enum(["genericList", "documentLibrary"]).default("genericList") })
    .prefault({}),
  columns: z.array(newColumnSchema).default([]),
});
const listChangeSchema = z.object({
  displayName: z.string().trim().min(1).max(255).optional(),
  description: z.string().optional(),
});

/** Lists of a site and their columns. */
export function registerLists(router: GraphRouter, context: TenantContext): void {
  router.on("GET", address, sitePermissions("read"), (request) => {
    const site = siteFor(context, request, "read");
    const lists = listLists(context, site.id).filter(filterOf(request));
    return { status: 200, body: { value: lists.map((list) => shown(context, request, site, list)) } };
  });
  router.on("POST", address, sitePermissions("manage"), (request) => {
    const site = siteFor(context, request, "manage");
    const { displayName, description, list: info, columns } = parsedBody(newListSchema, request.body);
    const created = transaction(context.db, () => {
      const createdBy = identitySetOf(context, request.caller);
      const list = createList(context, site, {
        displayName,
        description,
        template: info.template,
        columns,
        createdBy,
      });
      if (info.template === "documentLibrary") createDrive(context, site, list);
      return list;
    });
    return { status: 201, body: toList(site, created) };
  });
  router.on("GET", `${address}/{listId}`, sitePermissions("read"), (request) => {
    const { site, list } = listFor(context, request, "read");
    return { status: 200, body: shown(context, request, site, list) };
  });
  router.on("PATCH", `${address}/{listId}`, sitePermissions("manage"), (request) => {
    const { site, list } = listFor(context, request, "manage");
    refuseUnlessMatching(request, listEtag(list));
    const change = parsedBody(listChangeSchema, request.body);
    return { status: 200, body: toList(site, changeList(context, site, list, change)) };
  });
  router.on("DELETE", `${address}/{listId}`, sitePermissions("manage"), (request) => {
    const { list } = listFor(context, request, "manage");
    refuseUnlessMatching(request, listEtag(list));
    transaction(context.db, () => {
      const drive = findDriveOfList(context, list);
      if (drive) deleteDrive(context, drive);
      deleteList(context, list);
    });
    return { status: 204 };
  });
  registerColumns(router, context);
}

function shown(context: TenantContext, request: GraphRequest, site: SiteRow, list: ListRow) {
  const withColumns = expanded(request.query.get("$expand")).has("columns");
  const plain = pick(toList(site, list), selected(request.query.get("$select")));
  if (!withColumns) return plain;
  return { ...plain, columns: columnsOf(context.db, list.number).map((column) => column.definition) };
}

function filterOf(request: GraphRequest): (list: ListRow) => boolean {
  const text = request.query.get("$filter");
  if (!text) return () => true;
  const filter = parseFilter(text);
  if (filter.kind !== "compare" || filter.operator !== "eq" || filter.property !== "displayName")
    throw badRequest("Lists can be filtered by displayName eq only.");
  const wanted = String(filter.value).toLowerCase();
  return (list) => list.display_name.toLowerCase() === wanted;
}
