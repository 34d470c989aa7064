import { z } from "zod";
import { type Edition, editionStatuses } from "../../../domain/briefing/edition.ts";
import type { EditionId, ItemId } from "../../../domain/briefing/ids.ts";
import type { Editions, Versioned } from "../../../domain/briefing/ports.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { ok, refuse } from "../../../domain/result.ts";
import type { Fields, ListItem } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { briefingEditionsList, briefingItemsList } from "../../schema/briefing.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { branded, dateColumn, jsonColumn, optionalInstant, optionalText } from "../columns.ts";
import { listTable } from "../list-table.ts";
import { MirroredRows, type ReportUnreadable, rowReader } from "../rows.ts";
import { frozenItemsSchema } from "./briefing-items.ts";

const editionSchema = z
  .object({
    Key: dateColumn,
    Status: z.enum(editionStatuses),
    ItemOrder: jsonColumn(z.array(branded<ItemId>())),
    PublishAt: optionalInstant,
    ClaimToken: optionalText,
    ClaimUntil: optionalInstant,
    Attempts: z.number().nullish(),
    PostId: optionalText,
    NotifiedThrough: optionalText,
    Readers: z.number().nullish(),
    FrozenItems: jsonColumn(frozenItemsSchema),
    PublishedAt: optionalInstant,
    PublishedBy: optionalText,
  })
  .transform(
    (row): Edition => ({
      id: row.Key as EditionId,
      status: row.Status,
      order: row.ItemOrder ?? [],
      ...(row.PublishAt ? { publishAt: row.PublishAt } : {}),
      ...(row.ClaimToken && row.ClaimUntil
        ? { claim: { token: row.ClaimToken, until: row.ClaimUntil } }
        : {}),
      ...(row.Attempts
        ? {
            delivery: {
              attempts: row.Attempts,
              readers: row.Readers ?? 0,
              ...(row.PostId ? { postId: row.PostId } : {}),
              ...(row.NotifiedThrough ? { notifiedThrough: row.NotifiedThrough as PersonId } : {}),
            },
          }
        : {}),
      ...(row.FrozenItems ? { frozenItems: row.FrozenItems } : {}),
      ...(row.PublishedAt ? { publishedAt: row.PublishedAt } : {}),
      ...(row.PublishedBy ? { publishedBy: row.PublishedBy as PersonId } : {}),
    }),
  );

export const fromEdition = (edition: Edition): Fields => ({
  Title: edition.id,
  Status: edition.status,
  ItemOrder: JSON.stringify(edition.order),
  PublishAt: edition.publishAt?.toISOString() ?? null,
  ClaimToken: edition.claim?.token ?? null,
  ClaimUntil: edition.claim?.until.toISOString() ?? null,
  Attempts: edition.delivery?.attempts ?? null,
  PostId: edition.delivery?.postId ?? null,
  NotifiedThrough: edition.delivery?.notifiedThrough ?? null,
  Readers: edition.delivery?.readers ?? null,
  FrozenItems: edition.frozenItems ? JSON.stringify(edition.frozenItems) : null,
  PublishedAt: edition.publishedAt?.toISOString() ?? null,
  PublishedBy: edition.publishedBy ?? null,
});

export function editions(
  { graph, mirror }: { graph: Graph; mirror: SiteMirror },
  report: ReportUnreadable,
): Editions {
  const { name } = briefingEditionsList;
  const table = listTable({ graph, mirror }, name);
  const read = rowReader(name, editionSchema, report);
  const rows = new MirroredRows(mirror.list(name), read);

  const versioned = (item: ListItem): Versioned<Edition> => {
    const value = read(item);
    if (!value) throw new Error(`The row ${item.id} of "${name}" cannot be read.`);
    return { value, version: item.etag };
  };

  return {
    async find(id) {
      const item = table.find(id);
      const value = rows.ofItem(item);
      return item && value ? { value, version: item.etag } : undefined;
    },
    list: async () => rows.all().map(({ value, item }) => ({ value, version: item.etag })),
    create: async (edition) => versioned(await table.create(edition.id, fromEdition(edition))),
    async save(edition, version) {
      const outcome = await table.save(edition.id, version, fromEdition(edition));
      return "saved" in outcome ? ok(versioned(outcome.saved)) : refuse("edition.changed");
    },
    refresh: () => mirror.refresh([name, briefingItemsList.name]),
  };
}
