import { z } from "zod";
import type { Fields, ListItem } from "../mirror/list-items.ts";
import type { ListMirror } from "../mirror/list-mirror.ts";
import type { Graph } from "../transport/graph.ts";
import { GraphConflict, GraphNotFound } from "../transport/graph-errors.ts";

/** Writes: `Sites.Selected` (write on Beacon's site). */
export const saveRowPermissions = ["Sites.Selected"] as const;

/** `lost` is the row as it stands instead, undefined when it is gone. */
export type SaveOutcome = { readonly saved: ListItem } | { readonly lost: ListItem | undefined };

const savedFieldsSchema = z.record(z.string(), z.unknown());

/** Saves columns of a row if it is still at `etag`. `base` is the address of the list's items, `fetch` reads the row past the mirror. */
export async function saveRow(
  { graph, rows, base }: { graph: Graph; rows: ListMirror; base: string },
  { item, etag, fields }: { item: ListItem; etag: string; fields: Fields },
  fetch: () => Promise<ListItem | undefined>,
): Promise<SaveOutcome> {
  try {
    const answer = await graph.call({
      method: "patch",
      path: `${base}/${item.id}/fields`,
      operation: "PATCH /sites/{site}/lists/{list}/items/{item}/fields",
      headers: { "If-Match": etag },
      body: fields,
      answer: savedFieldsSchema,
    });
    const version = answer["@odata.etag"];
    const saved =
      typeof version === "string"
        ? { id: item.id, etag: version, fields: { ...item.fields, ...fields } }
        : await fetch();
    if (!saved) return { lost: undefined };
    rows.put(saved);
    return { saved };
  } catch (failure) {
    if (failure instanceof GraphNotFound) {
      rows.remove(item.id);
      return { lost: undefined };
    }
    if (!(failure instanceof GraphConflict)) throw failure;
    // A refusal of our own repeated write is no lost race: the row then holds what we sent.
    const standing = await fetch();
    return standing && holds(standing.fields, fields) ? { saved: standing } : { lost: standing };
  }
}

/** Whether a row holds every value sent. SharePoint leaves out a column that was emptied, be it with null or with no text. */
export function holds(standing: Fields, sent: Fields): boolean {
  const kept = (value: unknown) => (value === "" ? null : (value ?? null));
  return Object.entries(sent).every(([name, value]) => kept(standing[name]) === kept(value));
}
