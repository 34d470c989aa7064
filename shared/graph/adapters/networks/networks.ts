import { z } from "zod";
import { nobody } from "../../../domain/directory/audience.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { phases } from "../../../domain/directory/school.ts";
import type { Network, NetworkId } from "../../../domain/networks/network.ts";
import type { Networks } from "../../../domain/networks/ports.ts";
import { ok, refuse } from "../../../domain/result.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { networksList } from "../../schema/networks.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { branded, emptyText, jsonColumn } from "../columns.ts";
import { audienceColumnSchema } from "../directory/audience-column.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";

const placeSchema = z.object({ name: z.string(), address: z.string() });

const networkSchema = z
  .object({
    Key: branded<NetworkId>(),
    Title: z.string().min(1),
    Purpose: emptyText,
    Leads: jsonColumn(z.array(branded<PersonId>())),
    Members: jsonColumn(audienceColumnSchema),
    Phases: jsonColumn(z.array(z.enum(phases))),
    MeetingsPerYear: z.number(),
    Channel: jsonColumn(placeSchema),
    Library: jsonColumn(placeSchema),
  })
  .transform(
    (row): Network => ({
      id: row.Key,
      name: row.Title,
      purpose: row.Purpose,
      leads: row.Leads ?? [],
      members: row.Members ?? nobody,
      phases: row.Phases ?? [],
      meetingsPerYear: row.MeetingsPerYear,
      ...(row.Channel ? { channel: row.Channel } : {}),
      ...(row.Library ? { library: row.Library } : {}),
    }),
  );

export const fromNetwork = (network: Network): Fields => ({
  Title: network.name,
  Purpose: network.purpose,
  Leads: JSON.stringify(network.leads),
  Members: JSON.stringify(network.members),
  Phases: JSON.stringify(network.phases),
  MeetingsPerYear: network.meetingsPerYear,
  Channel: network.channel ? JSON.stringify(network.channel) : null,
  Library: network.library ? JSON.stringify(network.library) : null,
});

export function networks(parts: { graph: Graph; mirror: SiteMirror }, report: ReportUnreadable): Networks {
  const rows = versionedRows(parts, networksList.name, networkSchema, report);
  return {
    find: async (id) => rows.find(id),
    list: async () => rows.all().map(({ value }) => value),
    create: async (network) => rows.confirmed(await rows.table.create(network.id, fromNetwork(network))),
    async save(network, version) {
      const outcome = await rows.table.save(network.id, version, fromNetwork(network));
      if ("saved" in outcome) return ok(rows.confirmed(outcome.saved));
      return refuse(outcome.lost ? "network.changed" : "network.not-found");
    },
  };
}
