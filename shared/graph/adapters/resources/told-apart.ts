import { z } from "zod";
import type { ResourceId } from "../../../domain/resources/resource.ts";
import type { ToldApartStore } from "../../../domain/resources/upkeep/ports.ts";
import type { TellingId, Told, ToldApart } from "../../../domain/resources/upkeep/told-apart.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { toldApartList } from "../../schema/resources.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { branded, jsonColumn } from "../columns.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";

const memberSchema = z
  .object({ id: branded<ResourceId>(), said: z.string(), content: z.string().optional() })
  .transform(({ id, said, content }): Told => ({ id, said, ...(content === undefined ? {} : { content }) }));
const tellingSchema = z
  .object({ Key: branded<TellingId>(), Members: jsonColumn(z.array(memberSchema)) })
  .transform((row): ToldApart => ({ id: row.Key, members: row.Members ?? [] }));

/** What curators told apart, a row a telling. */
export function toldApart(
  parts: { graph: Graph; mirror: SiteMirror },
  report: ReportUnreadable,
): ToldApartStore {
  const rows = versionedRows(parts, toldApartList.name, tellingSchema, report);
  return {
    list: async () => rows.all().map(({ value }) => value),
    async create({ id, members }) {
      await rows.table.create(id, { Title: "Told apart", Members: JSON.stringify(members) });
    },
    async remove(id) {
      const standing = rows.find(id);
      // A telling is never changed, so that there is no race to lose.
      if (standing) await rows.table.remove(id, standing.version);
    },
  };
}
