import { z } from "zod";
import type { YearlyRecords } from "../../../domain/records/ports.ts";
import type { AcademicYear } from "../../../domain/time/academic-year.ts";
import { londonDate } from "../../../domain/time/london.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { standingLists } from "../../schema/lists.ts";
import type { Graph } from "../../transport/graph.ts";
import type { Pace } from "../../transport/pace.ts";
import { pagesOf } from "../../transport/pages-of.ts";
import { unlessAbsent } from "../../transport/unless-absent.ts";
import { unlessGone } from "../unless-gone.ts";
import { listsOnSite } from "./lists-on-site.ts";

/** Deletes lists: `Sites.Selected` with the role `fullcontrol` on Beacon's site. */
export const yearlyRecordsPermissions = ["Sites.Selected"] as const;

const idsSchema = z.object({
  value: z.array(z.object({ id: z.string() })),
  "@odata.nextLink": z.string().optional(),
});

/** Lists of past academic years on the site. A deleted list lies in SharePoint's recycle bin for up to 93 days. */
export function yearlyRecords({
  graph,
  mirror,
  pace,
}: {
  graph: Graph;
  mirror: SiteMirror;
  pace: Pace;
}): YearlyRecords {
  const standing = new Set(standingLists.map(({ name }) => name));
  const lists = () => listsOnSite(mirror, londonDate(pace.now())).filter(({ name }) => !standing.has(name));
  const yearOf = (name: string) => name.slice(-7) as AcademicYear;
  const listsOf = (year: AcademicYear) => lists().filter(({ name }) => yearOf(name) === year);

  /** Graph tells no list's size: its ids are counted, five thousand a request. */
  async function rowsOf(name: string): Promise<number> {
    if (mirror.holds(name)) return mirror.list(name).size;
    let rows = 0;
    const path = `/sites/${mirror.siteId}/lists/${mirror.listId(name)}/items?$select=id&$top=5000`;
    const operation = "GET /sites/{site}/lists/{list}/items";
    for await (const { value } of pagesOf(graph, path, { operation, answer: idsSchema }))
      rows += value.length;
    return rows;
  }

  return {
    years: async () => [...new Set(lists().map(({ name }) => yearOf(name)))].sort(),

    async count(year) {
      const counts = [];
      for (const { name } of listsOf(year))
        counts.push({ list: name, rows: (await unlessGone(mirror, name, () => rowsOf(name))) ?? 0 });
      return counts.filter(({ rows }) => rows > 0);
    },

    async remove(year) {
      for (const { name } of listsOf(year)) {
        // Gone already: our own first try, or another server's.
        await unlessAbsent(
          graph.call({
            method: "delete",
            path: `/sites/${mirror.siteId}/lists/${mirror.listId(name)}`,
            operation: "DELETE /sites/{site}/lists/{list}",
            answer: z.unknown(),
          }),
        );
        mirror.forget(name);
      }
    },
  };
}
