import { z } from "zod";
import type { CivilDate } from "../../shared/domain/time/civil-date.ts";
import type { ListSchema } from "../../shared/graph/schema/list-schema.ts";
import { sitePartsFor } from "../../shared/graph/schema/lists.ts";
import { networksList } from "../../shared/graph/schema/networks.list.ts";
import type { Graph } from "../../shared/graph/transport/graph.ts";
import { pagesOf } from "../../shared/graph/transport/pages-of.ts";
import type { SitePlan, SiteStep } from "./plan-site.ts";
import { provisionSite, whatIf } from "./provision-site.ts";
import { yearsToProvision } from "./years-to-provision.ts";

/** Reads: `Sites.Selected` (read on Beacon's site); what it makes, `provision-site.ts` states. */
export const provisionTrustPermissions = ["Sites.Selected"] as const;

const listsSchema = z.object({
  value: z.array(z.object({ id: z.string(), displayName: z.string() })),
  "@odata.nextLink": z.string().optional(),
});
const networksSchema = z.object({
  value: z.array(z.object({ fields: z.object({ Key: z.string().optional() }) })),
  "@odata.nextLink": z.string().optional(),
});

interface Day {
  readonly today: CivilDate;
}

/**
 * Gives the site everything that it needs on a day: the lists of these years, and a library for every network that stands in it now.
 * Safe to run again.
 */
export async function provisionTrust(
  graph: Graph,
  siteId: string,
  { tell, ...day }: Day & { tell?: (step: SiteStep) => void },
): Promise<void> {
  await provisionSite(graph, siteId, await partsOn(graph, siteId, day), tell);
}

/** What `provisionTrust` would do. Writes nothing. */
export const whatIfTrust = async (graph: Graph, siteId: string, day: Day): Promise<SitePlan> =>
  whatIf(graph, siteId, await partsOn(graph, siteId, day));

const partsOn = async (graph: Graph, siteId: string, { today }: Day): Promise<ListSchema[]> =>
  sitePartsFor(yearsToProvision(today), await networksOn(graph, siteId));

/** None on a site that has no list of them yet. */
async function networksOn(graph: Graph, siteId: string): Promise<{ id: string }[]> {
  const lists = `/sites/${siteId}/lists`;
  const found: { id: string }[] = [];
  let list: string | undefined;
  for await (const { value } of pagesOf(graph, `${lists}?$select=id,displayName&$top=200`, {
    operation: "GET /sites/{site}/lists",
    answer: listsSchema,
  }))
    list ??= value.find(({ displayName }) => displayName === networksList.name)?.id;
  if (list === undefined) return found;
  for await (const { value } of pagesOf(graph, `${lists}/${list}/items?$expand=fields&$top=1000`, {
    operation: "GET /sites/{site}/lists/{list}/items",
    answer: networksSchema,
  }))
    found.push(...value.flatMap(({ fields }) => (fields.Key ? [{ id: fields.Key }] : [])));
  return found;
}
