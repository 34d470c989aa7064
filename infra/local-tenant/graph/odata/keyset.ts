import type { SqlValue } from "../../store/sql.ts";
import type { Condition } from "./filter-sql.ts";

export interface SortKey {
  readonly sql: string;
  readonly descending: boolean;
}

/**
 * The rows that come after the last row of a page in an order whose keys, taken together, are unique. Continuing
 * from a row costs the same on every page, and rows written meanwhile shift nothing.
 */
export function after(keys: readonly SortKey[], last: readonly SqlValue[]): Condition {
  const alternatives: string[] = [];
  const values: SqlValue[] = [];
  keys.forEach((key, i) => {
    const equal = keys.slice(0, i).map((earlier) => `${earlier.sql} is ?`);
    const beyond = comesAfter(key, last[i] ?? null);
    alternatives.push([...equal, beyond.sql].join(" and "));
    values.push(...last.slice(0, i), ...beyond.values);
  });
  return { sql: `(${alternatives.map((alternative) => `(${alternative})`).join(" or ")})`, values };
}

/** SQLite sorts null before everything. */
function comesAfter({ sql, descending }: SortKey, value: SqlValue): Condition {
  if (value === null) return { sql: descending ? "0" : `${sql} is not null`, values: [] };
  return descending
    ? { sql: `(${sql} < ? or ${sql} is null)`, values: [value] }
    : { sql: `${sql} > ?`, values: [value] };
}
