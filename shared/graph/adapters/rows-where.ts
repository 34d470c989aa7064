import { z } from "zod";
import { type ListItem, listItemSchema } from "../mirror/list-items.ts";
import type { SiteMirror } from "../mirror/site-mirror.ts";
import { type BatchPart, partsPerBatch, sendBatch } from "../transport/batch.ts";
import type { Graph } from "../transport/graph.ts";
import { odataText } from "../transport/odata-text.ts";
import type { Pace } from "../transport/pace.ts";
import { pagesOf } from "../transport/pages-of.ts";

/** Reads: `Sites.Selected` (read on Beacon's site). */
export const rowsWherePermissions = ["Sites.Selected"] as const;

const pageSchema = z.object({ value: z.array(listItemSchema), "@odata.nextLink": z.string().optional() });
const operation = "GET /sites/{site}/lists/{list}/items";

/**
 * The rows of a list whose column holds one of these values, as Graph has them now: twenty values a request, and more only where
 * one of them fills a page. The column must be indexed.
 */
export async function rowsWhere(
  { graph, mirror, pace }: { graph: Graph; mirror: Pick<SiteMirror, "siteId" | "listId">; pace: Pace },
  list: string,
  { column, is }: { column: string; is: readonly string[] },
): Promise<ListItem[]> {
  const base = `/sites/${mirror.siteId}/lists/${mirror.listId(list)}/items`;
  const rows: ListItem[] = [];
  for (let start = 0; start < is.length; start += partsPerBatch) {
    const parts = is.slice(start, start + partsPerBatch).map((value, index): BatchPart => {
      const filter = encodeURIComponent(`fields/${column} eq ${odataText(value)}`);
      const url = `${base}?$expand=fields&$filter=${filter}&$top=1000`;
      return { id: String(index), method: "GET", url, operation };
    });
    for (const answer of (await sendBatch(graph, pace, parts)).values()) {
      if ("failure" in answer) throw answer.failure;
      const first = pageSchema.parse(answer.body);
      for await (const page of pagesOf(graph, first, { operation, answer: pageSchema }))
        rows.push(...page.value);
    }
  }
  return rows;
}
