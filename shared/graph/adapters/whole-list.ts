import { z } from "zod";
import { type ListItem, listItemSchema } from "../mirror/list-items.ts";
import type { SiteMirror } from "../mirror/site-mirror.ts";
import type { Graph } from "../transport/graph.ts";
import { pagesOf } from "../transport/pages-of.ts";

/** Reads: `Sites.Selected` (read on Beacon's site). */
export const wholeListPermissions = ["Sites.Selected"] as const;

const pageSchema = z.object({ value: z.array(listItemSchema), "@odata.nextLink": z.string().optional() });

/** The rows of a list that are wanted, from memory, or of a list that is not kept there in a request a thousand. */
export async function wholeList(
  { graph, mirror }: { graph: Graph; mirror: SiteMirror },
  name: string,
  isWanted: (item: ListItem) => boolean,
): Promise<ListItem[]> {
  if (mirror.holds(name)) return [...mirror.list(name).all()].filter(isWanted);
  const found: ListItem[] = [];
  const path = `/sites/${mirror.siteId}/lists/${mirror.listId(name)}/items?$expand=fields&$top=1000`;
  const operation = "GET /sites/{site}/lists/{list}/items";
  for await (const { value } of pagesOf(graph, path, { operation, answer: pageSchema }))
    found.push(...value.filter(isWanted));
  return found;
}
