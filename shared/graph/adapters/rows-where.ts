import { z } from "zod";
import { type ListItem, listItemSchema } from "../mirror/list-items.ts";
import type { SiteMirror } from "../mirror/site-mirror.ts";
import { type BatchPart, partsPerBatch, sendBatch } from "../transport/batch.ts";
import type { Graph } from "../transport/graph.ts";
import type { Pace } from "../transport/pace.ts";
import { pagesOf } from "../transport/pages-of.ts";

/** Reads: `Sites.Selected` (read on Beacon's site). */
export const rowsWherePermissions = ["Sites.Selected"] as const;

const pageSchema = z.object({ value: z.array(listItemSchema), "@odata.nextLink": z.string().optional() });
const operation = "GET /sites/{site}/lists/{list}/items";

/**
 * The rows of a list that meet one of these filters, as Graph has them now: twenty filters a request, and more only where one of
 * them fills a page. Each asks what an indexed column holds; a row that meets two of them comes twice.
 */
export async function rowsWhere(
  { graph, mirror, pace }: { graph: Graph; mirror: Pick<SiteMirror, "siteId" | "listId">; pace: Pace },
  list: string,
  filters: readonly string[],
): Promise<ListItem[]> {
  const base = `/sites/${mirror.siteId}/lists/${mirror.listId(list)}/items`;
  const rows: ListItem[] = [];
  for (let start = 0; start < filters.length; start += partsPerBatch) {
    const parts = filters.slice(start, start + partsPerBatch).map((filter, index): BatchPart => {
      const url = `${base}?$expand=fields&$filter=${encodeURIComponent(filter)}&$top=1000`;
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
