import type { TenantContext } from "../../context.ts";
import { itemTable } from "../../store/item-table.ts";
import { row } from "../../store/sql.ts";
import { badRequest, GraphError } from "../graph-error.ts";
import type { ListRow } from "../lists/list-store.ts";
import type { Filter } from "../odata/filter.ts";
import { type FindProperty, filterProperties, filterSql } from "../odata/filter-sql.ts";

/** The list view threshold: it cannot be raised online (learn ee557257). */
export const listViewThreshold = 5000;

const honoured = "HonorNonIndexedQueriesWarningMayFailRandomly";

export interface WantedQuery {
  readonly filter: Filter | undefined;
  readonly orderBy: readonly string[];
  /** The `Prefer` header. */
  readonly prefer: string;
}

/**
 * Refuses what SharePoint refuses: a column without an index in a filter or order, even on a short list, unless
 * the caller says to try; and on a list above the threshold a filter whose first condition matches more rows
 * than the threshold, or is not indexed (msgraph-sdk-dotnet issue 827, microsoft-graph-docs issue 2279).
 */
export function refuseUnlessAffordable(
  context: TenantContext,
  list: ListRow,
  { filter, orderBy, prefer }: WantedQuery,
  find: FindProperty,
): void {
  const used = [...(filter ? filterProperties(filter, find) : []), ...orderBy.map(find)];
  const unindexed = used.find(({ indexed }) => !indexed);
  if (unindexed && !prefer.includes(honoured))
    throw badRequest(
      `Field '${unindexed.name.replace(/^fields\//i, "")}' cannot be referenced in filter or orderby as it is not indexed. ` +
        `Provide the 'Prefer: ${honoured}' header to allow this, but be warned that such queries may fail on large lists.`,
    );
  if (!isLong(context, list, { sql: "deleted = 0", values: [] })) return;
  if (!filter) {
    if (unindexed) throw tooManyResources();
    return;
  }
  const first = firstCondition(filter);
  const firstIsIndexed = filterProperties(first, find).every(({ indexed }) => indexed);
  if (!firstIsIndexed || isLong(context, list, filterSql(first, find))) throw tooManyResources();
}

const firstCondition = (filter: Filter): Filter =>
  filter.kind === "and" ? firstCondition(filter.left) : filter;

function isLong(
  { db }: TenantContext,
  list: ListRow,
  condition: { readonly sql: string; readonly values: readonly (string | number | null | Buffer)[] },
): boolean {
  const counted = row<{ matches: number }>(
    db,
    `select count(*) as matches from (select 1 from ${itemTable(list.number)} where ${condition.sql} limit ${listViewThreshold + 1})`,
    condition.values,
  );
  return (counted?.matches ?? 0) > listViewThreshold;
}

/** A 429 without `Retry-After`: waiting does not cure it. */
const tooManyResources = () =>
  new GraphError(429, "notSupported", "The request is unprocessable because it uses too many resources", {
    inner: { code: "tooManyResources" },
  });
