import { z } from "zod";
import { byText } from "../../shared/domain/by-text.ts";
import { certificatesLibrary } from "../../shared/graph/schema/cpd.list.ts";
import type { ListSchema } from "../../shared/graph/schema/list-schema.ts";
import { listsFor, standingLists } from "../../shared/graph/schema/lists.ts";
import { networkLibrary, networkOfLibrary } from "../../shared/graph/schema/resources.list.ts";
import type { Graph } from "../../shared/graph/transport/graph.ts";
import { pagesOf } from "../../shared/graph/transport/pages-of.ts";

/** A list or library of Beacon's that stands on a site. */
export interface StandingPart {
  readonly schema: ListSchema;
  /** `/sites/{site}/lists/{list}`. */
  readonly address: string;
}

const listsSchema = z.object({
  value: z.array(z.object({ id: z.string(), displayName: z.string() })),
  "@odata.nextLink": z.string().optional(),
});

/** What Beacon keeps under a title, of whatever academic year or network; undefined for a list that is none of Beacon's. */
export function partCalled(title: string): ListSchema | undefined {
  const network = networkOfLibrary(title);
  if (network !== undefined) return networkLibrary(network);
  const [, year] = / (\d{4}-\d{2})$/.exec(title) ?? [];
  const known = year === undefined ? standingLists : listsFor([year]);
  return [certificatesLibrary, ...known].find(({ name }) => name === title);
}

/** Every list and library of Beacon's on a site, by name, those of years long past too. */
export async function partsOn(graph: Graph, siteId: string): Promise<StandingPart[]> {
  const found: StandingPart[] = [];
  for await (const { value } of pagesOf(graph, `/sites/${siteId}/lists?$select=id,displayName&$top=200`, {
    operation: "GET /sites/{site}/lists",
    answer: listsSchema,
  }))
    for (const { id, displayName } of value) {
      const schema = partCalled(displayName);
      if (schema) found.push({ schema, address: `/sites/${siteId}/lists/${id}` });
    }
  return found.sort((a, b) => byText(a.schema.name, b.schema.name));
}
