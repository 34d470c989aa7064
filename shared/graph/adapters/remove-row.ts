import { z } from "zod";
import type { ListItem } from "../mirror/list-items.ts";
import type { ListMirror } from "../mirror/list-mirror.ts";
import type { Graph } from "../transport/graph.ts";
import { GraphConflict, GraphNotFound } from "../transport/graph-errors.ts";
import type { SaveOutcome } from "./save-row.ts";

/** Writes: `Sites.Selected` (write on Beacon's site). */
export const removeRowPermissions = ["Sites.Selected"] as const;

const anything = z.unknown();

/**
 * Removes a row if it is still at `etag`; one that is gone already counts as removed. SharePoint keeps it in the site's recycle bin,
 * and with the row of a library its file. `base` is the address of the list's items, `fetch` reads the row past the mirror.
 */
export async function removeRow(
  { graph, rows, base }: { graph: Graph; rows: ListMirror; base: string },
  { item, etag }: { item: ListItem; etag: string },
  fetch: () => Promise<ListItem | undefined>,
): Promise<SaveOutcome> {
  try {
    await graph.call({
      method: "delete",
      path: `${base}/${item.id}`,
      operation: "DELETE /sites/{site}/lists/{list}/items/{item}",
      headers: { "If-Match": etag },
      answer: anything,
    });
  } catch (failure) {
    if (failure instanceof GraphConflict) return { lost: await fetch() };
    if (!(failure instanceof GraphNotFound)) throw failure;
  }
  rows.remove(item.id);
  return { saved: item };
}
