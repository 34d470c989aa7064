import { z } from "zod";
import type { ResourceLinks } from "../../../domain/resources/ports.ts";
import type { ResourceId, ResourceLink } from "../../../domain/resources/resource-link.ts";
import { SearchedLinks } from "../../../domain/resources/searched-links.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { linksList } from "../../schema/resources.list.ts";
import { branded, emptyText, jsonColumn } from "../columns.ts";
import { MirroredRows, type ReportUnreadable, rowReader } from "../rows.ts";

const linkSchema = z
  .object({
    Key: branded<ResourceId>(),
    Title: z.string().min(1),
    Address: z.string().min(1),
    Publisher: emptyText,
    Kind: emptyText,
    Phase: emptyText,
    Networks: jsonColumn(z.array(z.string())),
    Description: emptyText,
  })
  .transform(
    (row): ResourceLink => ({
      id: row.Key,
      title: row.Title,
      address: row.Address,
      publisher: row.Publisher,
      kind: row.Kind,
      phase: row.Phase,
      networks: row.Networks ?? [],
      description: row.Description,
    }),
  );

export const fromResourceLink = (link: ResourceLink): Fields => ({
  Title: link.title,
  Address: link.address,
  Publisher: link.publisher,
  Kind: link.kind,
  Phase: link.phase,
  Networks: JSON.stringify(link.networks),
  Description: link.description,
});

/** Links out of the mirror, with a search that takes in only the rows that change. */
export function resourceLinks(mirror: SiteMirror, report: ReportUnreadable): ResourceLinks {
  const links = new SearchedLinks();
  const rows = new MirroredRows(mirror.list(linksList.name), rowReader(linksList.name, linkSchema, report));
  for (const { value } of rows.all()) links.change(undefined, value);
  rows.onChange((before, after) => links.change(before, after));
  return links;
}
