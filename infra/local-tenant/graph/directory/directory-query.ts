import { z } from "zod";
import type { TenantContext } from "../../context.ts";
import { rows, type SqlValue } from "../../store/sql.ts";
import { badRequest, GraphError } from "../graph-error.ts";
import type { Filter } from "../odata/filter.ts";
import {
  type Condition,
  type FindProperty,
  filterProperties,
  filterSql,
  type QueryProperty,
} from "../odata/filter-sql.ts";
import { after, type SortKey } from "../odata/keyset.ts";
import { fromToken, toToken } from "../odata/opaque-token.ts";
import { parseFilter } from "../odata/parse-filter.ts";
import { ordered, pageSize } from "../odata/query-options.ts";
import type { GraphRequest } from "../router.ts";
import type { DirectoryKind, DirectoryRow } from "./directory-store.ts";

// /users and /groups give 100 unless asked for up to 999 (learn graph/paging).
const usualPage = 100;
const largestPage = 999;
const skipTokenSchema = z.array(z.union([z.string(), z.number(), z.null()])).min(1);

const text = (name: string, sql: string): QueryProperty => ({ name, sql, type: "text", indexed: true });
const folded = (name: string): QueryProperty => text(name, `json_extract(json, '$.${name}') collate nocase`);

const properties: readonly QueryProperty[] = [
  text("id", "id"),
  folded("displayName"),
  folded("userPrincipalName"),
  folded("mail"),
  folded("jobTitle"),
  folded("department"),
  folded("companyName"),
  folded("officeLocation"),
  folded("mailNickname"),
  folded("userType"),
  { name: "accountEnabled", sql: "json_extract(json, '$.accountEnabled')", type: "boolean", indexed: true },
];

/** Properties that name one person. */
const lookedUpBy: readonly string[] = ["id", "mail", "userPrincipalName"];

const find: FindProperty = (path) => {
  const known = properties.find(({ name }) => name === path);
  if (!known)
    throw badRequest(`Unsupported or invalid query filter clause specified for property '${path}'.`);
  return known;
};

/** Values of `in` and alternatives of `or` that the directory takes in one filter (Graph known issues, query parameters). */
const mostAlternatives = 15;

function refuseTooMany(filter: Filter): void {
  const count = alternatives(filter);
  if (count > mostAlternatives)
    throw new GraphError(
      400,
      "Request_UnsupportedQuery",
      `Too many child clauses specified in search filter expression containing 'OR' operators: ${count}. Max allowed: ${mostAlternatives}.`,
    );
}

function alternatives(filter: Filter): number {
  if (filter.kind === "in") return filter.values.length;
  if (filter.kind === "or") return alternatives(filter.left) + alternatives(filter.right);
  if (filter.kind === "and") return Math.max(alternatives(filter.left), alternatives(filter.right));
  return filter.kind === "not" ? alternatives(filter.of) : 1;
}

export interface DirectoryPage {
  readonly rows: readonly DirectoryRow[];
  readonly skipToken: string | undefined;
}

/** One page of users or groups, by display name. `within` narrows it, e.g. to the members of a group. */
export function queryDirectory(
  context: TenantContext,
  request: GraphRequest,
  kind: DirectoryKind,
  within?: Condition,
): DirectoryPage {
  const { query } = request;
  const filterText = query.get("$filter");
  const filter = filterText ? parseFilter(filterText) : undefined;
  if (filter) refuseTooMany(filter);
  const keys: SortKey[] = ordered(query.get("$orderby") ?? "displayName").map(({ property, descending }) => ({
    sql: find(property).sql,
    descending,
  }));
  keys.push({ sql: "id", descending: false });
  const skipToken = query.get("$skiptoken");
  const conditions = [
    { sql: `kind = '${kind}'`, values: [] },
    ...(within ? [within] : []),
    ...(filter ? [filterSql(filter, find)] : []),
    ...(skipToken ? [after(keys, fromToken(skipToken, skipTokenSchema))] : []),
  ];
  // With a limit SQLite would rather walk everyone in order than look one person up; a plus keeps it from that.
  const looksUp = filter && filterProperties(filter, find).some(({ name }) => lookedUpBy.includes(name));
  const sorting = looksUp ? "+" : "";
  const size = pageSize(query, usualPage, largestPage);
  const found = rows<DirectoryRow & Record<`key${number}`, SqlValue>>(
    context.db,
    `select id, json, ${keys.map(({ sql }, i) => `${sql} as key${i}`).join(", ")} from directory_objects
     where ${conditions.map(({ sql }) => sql).join(" and ")}
     order by ${keys.map(({ sql, descending }) => `${sorting}${sql}${descending ? " desc" : ""}`).join(", ")} limit ${size + 1}`,
    conditions.flatMap(({ values }) => values),
  );
  const page = found.slice(0, size);
  const last = page.at(-1);
  const more = found.length > size && last;
  return {
    rows: page,
    skipToken: more ? toToken(keys.map((_key, i) => last[`key${i}`] ?? null)) : undefined,
  };
}
