import MiniSearch from "minisearch";
import { z } from "zod";
import type { ResourceLinks } from "../../../domain/resources/ports.ts";
import type { ResourceId, ResourceLink } from "../../../domain/resources/resource-link.ts";
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

/** Links out of the mirror, with a search index that takes in only the rows that change. */
export function resourceLinks(mirror: SiteMirror, report: ReportUnreadable): ResourceLinks {
  const index = new MiniSearch<ResourceLink>({
    fields: ["title", "description", "publisher", "kind", "phase"],
    searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.2, combineWith: "AND" },
  });
  const byId = new Map<string, ResourceLink>();
  const rows = new MirroredRows(mirror.list(linksList.name), rowReader(linksList.name, linkSchema, report));
  const take = (before: ResourceLink | undefined, after: ResourceLink | undefined) => {
    if (before && byId.delete(before.id)) index.discard(before.id);
    if (!after) return;
    byId.set(after.id, after);
    index.add(after);
  };
  for (const { value } of rows.all()) take(undefined, value);
  rows.onChange(take);

  const list = () => [...byId.values()].sort((a, b) => a.title.localeCompare(b.title, "en-GB"));
  return {
    list: async () => list(),
    async search(words) {
      if (words.trim() === "") return list();
      return index.search(words).flatMap(({ id }) => byId.get(String(id)) ?? []);
    },
  };
}
