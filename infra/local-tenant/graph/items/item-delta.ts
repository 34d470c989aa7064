import type { TenantContext } from "../../context.ts";
import { type ItemRow, itemTable } from "../../store/item-table.ts";
import { rows } from "../../store/sql.ts";
import { deltaPage } from "../delta/delta-page.ts";
import { listFor } from "../lists/list-access.ts";
import type { GraphHandler, GraphRouter } from "../router.ts";
import { sitePermissions } from "../sites/site-access.ts";
import { toDeletedItem, toListItem } from "./item-shape.ts";
import { itemView } from "./item-view.ts";

const address = "/sites/{siteId}/lists/{listId}/items/delta";

/** What changed in a list since a token. */
export function registerItemDelta(router: GraphRouter, context: TenantContext): void {
  const handler: GraphHandler = (request) => {
    const { site, list } = listFor(context, request, "read");
    return deltaPage<ItemRow>(context, request, {
      of: list.id,
      usualPage: 200,
      largestPage: 5000,
      changedSince: (position, limit) =>
        rows<ItemRow>(
          context.db,
          `select * from ${itemTable(list.number)} where changed > ? order by changed limit ${limit}`,
          [position],
        ),
      show: (item, query) =>
        item.deleted
          ? toDeletedItem(site, list, item)
          : toListItem(context, { site, list }, item, itemView(query)),
    });
  };
  router.on("GET", `${address}()`, sitePermissions("read"), handler);
  router.on("GET", `${address}(token='{token}')`, sitePermissions("read"), handler);
}
