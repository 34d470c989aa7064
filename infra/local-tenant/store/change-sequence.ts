import type Database from "libsql";
import { row } from "./sql.ts";

/** The next number of the tenant's one count of changes. Delta tokens are positions in it. */
export function nextChange(db: Database.Database): number {
  const next = row<{ value: number }>(
    db,
    "update change_sequence set value = value + 1 where one = 1 returning value",
  );
  if (!next) throw new Error("change_sequence has no row");
  return next.value;
}

export function latestChange(db: Database.Database): number {
  return row<{ value: number }>(db, "select value from change_sequence where one = 1")?.value ?? 0;
}
