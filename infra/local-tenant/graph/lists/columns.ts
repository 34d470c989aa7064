import type { TenantContext } from "../../context.ts";
import { notFound } from "../graph-error.ts";
import { parsedBody } from "../request-body.ts";
import type { GraphRequest, GraphRouter } from "../router.ts";
import { sitePermissions } from "../sites/site-access.ts";
import { columnChangeSchema, newColumnSchema } from "./column-schema.ts";
import { addColumn, changeColumn, columnsOf, findColumn, removeColumn } from "./column-store.ts";
import { listFor } from "./list-access.ts";
import type { ListRow } from "./list-store.ts";

const address = "/sites/{siteId}/lists/{listId}/columns";

/** Columns of a list: at most 20 indexed, and only an indexed one can hold its values unique. */
export function registerColumns(router: GraphRouter, context: TenantContext): void {
  const { db } = context;
  router.on("GET", address, sitePermissions("read"), (request) => {
    const { list } = listFor(context, request, "read");
    return { status: 200, body: { value: columnsOf(db, list.number).map(({ definition }) => definition) } };
  });
  router.on("POST", address, sitePermissions("manage"), (request) => {
    const { list } = listFor(context, request, "manage");
    const column = addColumn(db, list.number, parsedBody(newColumnSchema, request.body));
    return { status: 201, body: column.definition };
  });
  router.on("GET", `${address}/{columnId}`, sitePermissions("read"), (request) => {
    const { list } = listFor(context, request, "read");
    return { status: 200, body: columnOf(context, request, list).definition };
  });
  router.on("PATCH", `${address}/{columnId}`, sitePermissions("manage"), (request) => {
    const { list } = listFor(context, request, "manage");
    const change = parsedBody(columnChangeSchema, request.body);
    return {
      status: 200,
      body: changeColumn(db, list.number, columnOf(context, request, list), change).definition,
    };
  });
  router.on("DELETE", `${address}/{columnId}`, sitePermissions("manage"), (request) => {
    const { list } = listFor(context, request, "manage");
    removeColumn(db, list.number, columnOf(context, request, list));
    return { status: 204 };
  });
}

function columnOf(context: TenantContext, request: GraphRequest, list: ListRow) {
  const { columnId = "" } = request.params;
  const column = findColumn(context.db, list.number, columnId);
  if (!column) throw notFound(`Column '${columnId}'`);
  return column;
}
