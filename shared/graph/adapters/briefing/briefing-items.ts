import { z } from "zod";
import type { EditionId, ItemId } from "../../../domain/briefing/ids.ts";
import {
  answeredBy,
  type BriefingItem,
  type ItemContent,
  itemSections,
} from "../../../domain/briefing/item.ts";
import { type ItemSource, sourceKinds } from "../../../domain/briefing/offers/source.ts";
import type { BriefingItems } from "../../../domain/briefing/ports.ts";
import type { Audience } from "../../../domain/directory/audience.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { ok, refuse } from "../../../domain/result.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { briefingItemsList } from "../../schema/briefing.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { branded, dateColumn, jsonColumn } from "../columns.ts";
import { audienceColumnSchema } from "../directory/audience-column.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";
import { fromItemContent, itemColumns, linksSchema, toItemContent } from "./item-columns.ts";

const sourceSchema: z.ZodType<ItemSource> = z.object({
  kind: z.enum(sourceKinds),
  id: z.string(),
  title: z.string(),
  earlier: z
    .array(z.object({ edition: dateColumn.transform((date) => date as EditionId), item: branded<ItemId>() }))
    .optional(),
  takenAt: z.iso
    .datetime()
    .transform((text) => new Date(text))
    .optional(),
});

const itemSchema = z
  .object({ Key: branded<ItemId>(), ...itemColumns, Source: jsonColumn(sourceSchema) })
  .transform(
    (row): BriefingItem => ({
      id: row.Key,
      ...toItemContent(row),
      ...(row.Source ? { source: row.Source } : {}),
    }),
  );

export const fromBriefingItem = (item: BriefingItem): Fields => ({
  ...fromItemContent(item, item.edition),
  Source: item.source ? JSON.stringify(item.source) : null,
});

const contentShape = {
  title: z.string(),
  what: z.string(),
  why: z.string(),
  audience: audienceColumnSchema as z.ZodType<Audience>,
  section: z.enum(itemSections),
  action: z
    .object({
      text: z.string(),
      dueOn: dateColumn.optional(),
      answeredBy: z.enum(answeredBy).optional(),
    })
    .optional(),
  links: linksSchema,
};

/** What an item says, where it is kept in one column, but for whom to ask. */
export const keptContentSchema: z.ZodType<Omit<ItemContent, "owner">> = z.object(contentShape);

/** The frozen items of an edition are kept in one column; the same shape, with nothing left out. */
export const frozenItemsSchema: z.ZodType<BriefingItem[]> = z.array(
  z.object({
    id: branded<ItemId>(),
    edition: dateColumn.transform((date) => date as EditionId),
    ...contentShape,
    owner: branded<PersonId>(),
    source: sourceSchema.optional(),
  }),
);

export function briefingItems(
  parts: { graph: Graph; mirror: SiteMirror },
  report: ReportUnreadable,
): BriefingItems {
  const rows = versionedRows(parts, briefingItemsList.name, itemSchema, report);
  return {
    find: async (id) => rows.find(id),
    listIn: async (edition) => rows.all().filter(({ value }) => value.edition === edition),
    create: async (item) => rows.confirmed(await rows.table.create(item.id, fromBriefingItem(item))),
    async save(item, version) {
      const outcome = await rows.table.save(item.id, version, fromBriefingItem(item));
      if ("saved" in outcome) return ok(rows.confirmed(outcome.saved));
      return refuse(outcome.lost ? "item.changed" : "item.not-found");
    },
    async remove(id, version) {
      const outcome = await rows.table.remove(id, version);
      return "lost" in outcome && outcome.lost ? refuse("item.changed") : ok(undefined);
    },
  };
}
