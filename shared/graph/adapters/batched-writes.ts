import { z } from "zod";
import { type Fields, type ListItem, listItemSchema } from "../mirror/list-items.ts";
import type { SiteMirror } from "../mirror/site-mirror.ts";
import { type BatchPart, partsPerBatch, sendBatch } from "../transport/batch.ts";
import type { Graph } from "../transport/graph.ts";
import { GraphConflict, GraphNotFound } from "../transport/graph-errors.ts";
import type { Pace } from "../transport/pace.ts";
import { type ListTable, rowOfKey, rowsFoundSchema } from "./list-table.ts";
import { holds } from "./save-row.ts";

/** Writes: `Sites.Selected` (write on Beacon's site). */
export const batchedWritesPermissions = ["Sites.Selected"] as const;

const savedFieldsSchema = z.record(z.string(), z.unknown());

export interface KeyedWrite {
  readonly key: string;
  /** The version that was read; absent for a new row. */
  readonly etag?: string;
  readonly fields: Fields;
}

/**
 * Creates and saves rows of one list, 20 to a request. Answers the keys of rows that stand otherwise, because somebody
 * else wrote them first. Each part may be sent twice: a create carries its key, a save its ETag.
 */
export async function batchedWrites(
  { graph, mirror, pace, table }: { graph: Graph; mirror: SiteMirror; pace: Pace; table: ListTable },
  writes: readonly KeyedWrite[],
  onProgress: (done: number) => void,
): Promise<string[]> {
  const rows = mirror.list(table.name);
  const base = `/sites/${mirror.siteId}/lists/${mirror.listId(table.name)}/items`;
  const lost: string[] = [];

  for (let start = 0; start < writes.length; start += partsPerBatch) {
    const portion = writes.slice(start, start + partsPerBatch);
    const items = new Map<string, ListItem>();
    for (const { key, etag } of portion) {
      if (etag === undefined) continue;
      const item = rows.byKey(key) ?? (await table.fetch(key));
      if (item) items.set(key, item);
    }
    const sendable = portion.filter(({ key, etag }) => etag === undefined || items.has(key));
    for (const { key } of portion) if (!sendable.some((write) => write.key === key)) lost.push(key);
    const answers = await sendBatch(
      graph,
      pace,
      sendable.map((write, index) => toPart(write, index, items.get(write.key))),
    );
    let failure: Error | undefined;
    const doubtful: KeyedWrite[] = [];
    for (const [index, write] of sendable.entries()) {
      const answer = answers.get(String(index));
      const item = items.get(write.key);
      if (!answer) continue;
      if (!("failure" in answer)) await takeIn(write, answer.body, item);
      else if (answer.failure instanceof GraphConflict) doubtful.push(write);
      else if (answer.failure instanceof GraphNotFound && item) {
        rows.remove(item.id);
        lost.push(write.key);
      } else failure ??= answer.failure;
    }
    // Our own first try that was answered late is no lost race: the row then holds what we sent.
    const standing = await fetchAll(doubtful.map(({ key }) => key));
    for (const { key, fields } of doubtful) {
      const row = standing.get(key);
      if (!row || !holds(row.fields, fields)) lost.push(key);
    }
    // Only when all that Graph confirmed is taken in: whoever waits for one row does not suffer from another's failure.
    if (failure) throw failure;
    onProgress(start + portion.length);
  }
  return lost;

  function toPart({ key, etag, fields }: KeyedWrite, index: number, item: ListItem | undefined): BatchPart {
    const id = String(index);
    if (etag === undefined)
      return {
        id,
        method: "POST",
        url: base,
        operation: "POST /sites/{site}/lists/{list}/items",
        body: { fields: { ...withoutEmpty(fields), Key: key } },
      };
    return {
      id,
      method: "PATCH",
      url: `${base}/${item?.id ?? ""}/fields`,
      operation: "PATCH /sites/{site}/lists/{list}/items/{item}/fields",
      headers: { "If-Match": etag },
      body: fields,
    };
  }

  /** Rows as Graph has them now, past the mirror, by key; one that is not there is left out. */
  async function fetchAll(keys: readonly string[]): Promise<Map<string, ListItem>> {
    const [only] = keys;
    if (only === undefined) return new Map();
    const found = new Map<string, ListItem>();
    if (keys.length === 1) {
      const item = await table.fetch(only);
      return item ? found.set(only, item) : found;
    }
    const answers = await sendBatch(
      graph,
      pace,
      keys.map((key, index) => ({
        id: String(index),
        method: "GET",
        url: rowOfKey(base, key),
        operation: "GET /sites/{site}/lists/{list}/items",
      })),
    );
    for (const [index, key] of keys.entries()) {
      const answer = answers.get(String(index));
      if (answer && "failure" in answer) throw answer.failure;
      const [item] = rowsFoundSchema.parse(answer?.body).value;
      if (!item) continue;
      rows.put(item);
      found.set(key, item);
    }
    return found;
  }

  /** Takes in a row that Graph has confirmed. */
  async function takeIn({ key, etag, fields }: KeyedWrite, body: unknown, item: ListItem | undefined) {
    if (etag === undefined) return rows.put(listItemSchema.parse(body));
    const version = savedFieldsSchema.parse(body)["@odata.etag"];
    if (item && typeof version === "string")
      rows.put({ id: item.id, etag: version, fields: { ...item.fields, ...fields } });
    else await table.fetch(key);
  }
}

const withoutEmpty = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
