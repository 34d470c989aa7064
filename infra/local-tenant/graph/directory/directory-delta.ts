import type { TenantContext } from "../../context.ts";
import { rows } from "../../store/sql.ts";
import { deltaPage } from "../delta/delta-page.ts";
import type { GraphHandler } from "../router.ts";
import type { DirectoryKind, DirectoryRow } from "./directory-store.ts";

/** What changed among the users or groups since a token; those taken out come with `@removed`. */
export function directoryDelta(
  context: TenantContext,
  kind: DirectoryKind,
  show: (row: DirectoryRow, query: URLSearchParams, since: number) => object,
): GraphHandler {
  return (request) =>
    deltaPage<DirectoryRow>(context, request, {
      of: kind,
      usualPage: 100,
      largestPage: 999,
      changedSince: (position, limit) =>
        rows<DirectoryRow>(
          context.db,
          `select id, json, changed, 0 as deleted from directory_objects where kind = '${kind}' and changed > ?1
           union all select id, '{}', changed, 1 from directory_removed where kind = '${kind}' and changed > ?1
           order by changed limit ${limit}`,
          [position],
        ),
      // `changed`: the object is in the bin, from which Entra can restore it for 30 days.
      show: (row, query, since) =>
        row.deleted ? { id: row.id, "@removed": { reason: "changed" } } : show(row, query, since),
    });
}
