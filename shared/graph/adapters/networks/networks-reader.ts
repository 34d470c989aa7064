import { z } from "zod";
import { nobody } from "../../../domain/directory/audience.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Network, NetworkId } from "../../../domain/networks/network.ts";
import type { NetworksReader } from "../../../domain/networks/ports.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { networksList } from "../../schema/networks.list.ts";
import { branded, emptyText, jsonColumn } from "../columns.ts";
import { audienceColumnSchema } from "../directory/audience-column.ts";
import { MirroredRows, type ReportUnreadable, rowReader } from "../rows.ts";

const networkSchema = z
  .object({
    Key: branded<NetworkId>(),
    Title: z.string().min(1),
    Purpose: emptyText,
    Leads: jsonColumn(z.array(branded<PersonId>())),
    Members: jsonColumn(audienceColumnSchema),
    MeetingsPerYear: z.number(),
  })
  .transform(
    (row): Network => ({
      id: row.Key,
      name: row.Title,
      purpose: row.Purpose,
      leads: row.Leads ?? [],
      members: row.Members ?? nobody,
      meetingsPerYear: row.MeetingsPerYear,
    }),
  );

export const fromNetwork = (network: Network): Fields => ({
  Title: network.name,
  Purpose: network.purpose,
  Leads: JSON.stringify(network.leads),
  Members: JSON.stringify(network.members),
  MeetingsPerYear: network.meetingsPerYear,
});

export function networksReader(mirror: SiteMirror, report: ReportUnreadable): NetworksReader {
  const { name } = networksList;
  const rows = new MirroredRows(mirror.list(name), rowReader(name, networkSchema, report));
  return { list: async () => rows.all().map(({ value }) => value) };
}
