import type { z } from "zod";
import type { Versioned } from "../../domain/versioned.ts";
import type { ListItem } from "../mirror/list-items.ts";
import type { SiteMirror } from "../mirror/site-mirror.ts";
import type { Graph } from "../transport/graph.ts";
import { type ListTable, listTable } from "./list-table.ts";
import { MirroredRows, type ReportUnreadable, rowReader } from "./rows.ts";

/** A list whose rows are read with their versions and saved under them. */
export interface VersionedRows<Value> {
  readonly table: ListTable;
  find(key: string): Versioned<Value> | undefined;
  all(): Versioned<Value>[];
  /** Counts up with every change, for what is built from all rows. */
  readonly revision: number;
  /** A row that Graph has just confirmed; it throws when it cannot be read back. */
  confirmed(item: ListItem): Versioned<Value>;
}

export function versionedRows<Value>(
  { graph, mirror }: { graph: Graph; mirror: SiteMirror },
  name: string,
  schema: z.ZodType<Value>,
  report: ReportUnreadable,
): VersionedRows<Value> {
  const table = listTable({ graph, mirror }, name);
  const read = rowReader(name, schema, report);
  const rows = new MirroredRows(mirror.list(name), read);
  return {
    table,
    find(key) {
      const found = rows.ofKey(key);
      return found && { value: found.value, version: found.item.etag };
    },
    get revision() {
      return rows.revision;
    },
    all: () => rows.all().map(({ value, item }) => ({ value, version: item.etag })),
    confirmed(item) {
      const value = read(item);
      if (value === undefined) throw new Error(`The row ${item.id} of "${name}" cannot be read.`);
      return { value, version: item.etag };
    },
  };
}
