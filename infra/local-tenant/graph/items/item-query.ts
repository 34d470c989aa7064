import { z } from "zod";
import type { TenantContext } from "../../context.ts";
import { type ItemRow, itemTable } from "../../store/item-table.ts";
import { rows, type SqlValue } from "../../store/sql.ts";
import { columnsOf } from "../lists/column-store.ts";
import type { ListRow } from "../lists/list-store.ts";
import { filterSql } from "../odata/filter-sql.ts";
import { after, type SortKey } from "../odata/keyset.ts";
import { fromToken, toToken } from "../odata/opaque-token.ts";
import { parseFilter } from "../odata/parse-filter.ts";
import { ordered, pageSize } from "../odata/query-options.ts";
import type { GraphRequest } from "../router.ts";
import { itemProperties } from "./item-properties.ts";
import { refuseUnlessAffordable } from "./query-limits.ts";

const usualPage = 200;
const largestPage = 5000;
const skipTokenSchema = z.array(z.union([z.string(), z.number(), z.null()])).min(1);

export interface ItemPage {
  readonly items: readonly ItemRow[];
  /** Where the next page starts; undefined on the last. */
  readonly skipToken: string | undefined;
}

/** One page of a list's items: filtered, in the order asked for, then by id. */
export function queryItems(context: TenantContext, list: ListRow, request: GraphRequest): ItemPage {
  const { query, headers } = request;
  const find = itemProperties(columnsOf(context.db, list.number));
  const filterText = query.get("$filter");
  const filter = filterText ? parseFilter(filterText) : undefined;
  const orders = ordered(query.get("$orderby"));
  const orderBy = orders.map(({ property }) => property);
  refuseUnlessAffordable(context, list, { filter, orderBy, prefer: headers.prefer ?? "" }, find);

  const keys: SortKey[] = orders.map(({ property, descending }) => ({ sql: find(property).sql, descending }));
  keys.push({ sql: "id", descending: false });
  const skipToken = query.get("$skiptoken");
  const conditions = [
    { sql: "deleted = 0", values: [] },
    ...(filter ? [filterSql(filter, find)] : []),
    ...(skipToken ? [after(keys, fromToken(skipToken, skipTokenSchema))] : []),
  ];
  const size = pageSize(query, usualPage, largestPage);
  const found = rows<ItemRow & Record<`key${number}`, SqlValue>>(
    context.db,
    `select *, ${keys.map(({ sql }, i) => `${sql} as key${i}`).join(", ")} from ${itemTable(list.number)}
     where ${conditions.map(({ sql }) => sql).join(" and ")}
     order by ${keys.map(({ sql, descending }) => `${sql}${descending ? " desc" : ""}`).join(", ")}
     limit ${size + 1}`,
    conditions.flatMap(({ values }) => values),
  );
  const items = found.slice(0, size);
  const last = items.at(-1);
  const more = found.length > size && last;
  return { items, skipToken: more ? toToken(keys.map((_key, i) => last[`key${i}`] ?? null)) : undefined };
}
