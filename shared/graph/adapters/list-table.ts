import type { ListItem as GraphListItem } from "@microsoft/microsoft-graph-types";
import { z } from "zod";
import { type Fields, type ListItem, listItemSchema } from "../mirror/list-items.ts";
import type { SiteMirror } from "../mirror/site-mirror.ts";
import type { Graph } from "../transport/graph.ts";
import { GraphConflict } from "../transport/graph-errors.ts";
import { odataText } from "../transport/odata-text.ts";
import { removeRow } from "./remove-row.ts";
import { type SaveOutcome, saveRow } from "./save-row.ts";

/** Writes: `Sites.Selected` (write on Beacon's site). */
export const listTablePermissions = ["Sites.Selected"] as const;

/** Writes to one list. Graph first; the mirror changes when Graph has confirmed. */
export interface ListTable {
  readonly name: string;
  find(key: string): ListItem | undefined;
  /** The row as Graph has it now, past the mirror. */
  fetch(key: string): Promise<ListItem | undefined>;
  /** Creates under `key`, or answers the row that has that key already. */
  create(key: string, fields: Fields): Promise<ListItem>;
  /** Saves if the row is still at `etag`. `lost` is the row as it stands instead, undefined when it is gone. */
  save(key: string, etag: string, fields: Fields): Promise<SaveOutcome>;
  /** Removes if the row is still at `etag`; a row that is gone already counts as removed. */
  remove(key: string, etag: string): Promise<SaveOutcome>;
}

export function listTable({ graph, mirror }: { graph: Graph; mirror: SiteMirror }, name: string): ListTable {
  const rows = mirror.list(name);
  const base = `/sites/${mirror.siteId}/lists/${mirror.listId(name)}/items`;

  async function fetch(key: string): Promise<ListItem | undefined> {
    const { value } = await graph.call({
      method: "get",
      path: rowOfKey(base, key),
      operation: "GET /sites/{site}/lists/{list}/items",
      answer: rowsFoundSchema,
    });
    const [item] = value;
    if (item) rows.put(item);
    return item;
  }

  return {
    name,
    fetch,
    find: (key) => rows.byKey(key),

    async create(key, fields) {
      try {
        const row: Fields = { ...fields, Key: key };
        const item = await graph.call({
          method: "post",
          path: base,
          operation: "POST /sites/{site}/lists/{list}/items",
          keyed: true,
          body: { fields: row } satisfies GraphListItem,
          answer: listItemSchema,
        });
        rows.put(item);
        return item;
      } catch (failure) {
        if (!(failure instanceof GraphConflict)) throw failure;
        const standing = await fetch(key);
        if (!standing) throw failure;
        return standing;
      }
    },

    async save(key, etag, fields) {
      const item = rows.byKey(key) ?? (await fetch(key));
      return item
        ? saveRow({ graph, rows, base }, { item, etag, fields }, () => fetch(key))
        : { lost: undefined };
    },

    async remove(key, etag) {
      const item = rows.byKey(key) ?? (await fetch(key));
      return item ? removeRow({ graph, rows, base }, { item, etag }, () => fetch(key)) : { lost: undefined };
    },
  };
}

/** Where the row with a key is asked for; `base` is the address of the list's items. */
export function rowOfKey(base: string, key: string): string {
  return `${base}?$expand=fields&$filter=fields/Key%20eq%20${encodeURIComponent(odataText(key))}&$top=1`;
}

export const rowsFoundSchema = z.object({ value: z.array(listItemSchema) });
