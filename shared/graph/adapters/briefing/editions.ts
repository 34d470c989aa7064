import { z } from "zod";
import {
  type Correction,
  type CorrectionId,
  correctionKinds,
} from "../../../domain/briefing/corrections/correction.ts";
import { type Edition, type EditorsWord, editionStatuses } from "../../../domain/briefing/edition.ts";
import type { EditionId, ItemId } from "../../../domain/briefing/ids.ts";
import type { Editions } from "../../../domain/briefing/ports.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { ok, refuse } from "../../../domain/result.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { briefingEditionsList, briefingItemsList } from "../../schema/briefing.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { branded, dateColumn, jsonColumn, optionalInstant, optionalText } from "../columns.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";
import { frozenItemsSchema } from "./briefing-items.ts";

const correctionsSchema: z.ZodType<Correction[]> = z.array(
  z.object({
    id: branded<CorrectionId>(),
    item: branded<ItemId>(),
    kind: z.enum(correctionKinds),
    at: z.iso.datetime().transform((text) => new Date(text)),
    by: branded<PersonId>(),
    note: z.string(),
  }),
);

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
    Readers: z.number().nullish(),
    PausedBy: optionalText,
    PausedAt: optionalInstant,
    StoppedBy: optionalText,
    StoppedAt: optionalInstant,
    FrozenItems: jsonColumn(frozenItemsSchema),
    PublishedAt: optionalInstant,
    PublishedBy: optionalText,
    Corrections: jsonColumn(correctionsSchema),
    CorrectionsTold: z.number().nullish(),
    CorrectionsToldThrough: optionalText,
    PostShows: z.number().nullish(),
    ChatsShow: z.number().nullish(),
    CardsTried: z.number().nullish(),
    CardsAgainAt: optionalInstant,
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
              ...wordOf("paused", row.PausedBy, row.PausedAt),
              ...wordOf("stopped", row.StoppedBy, row.StoppedAt),
            },
          }
        : {}),
      ...(row.FrozenItems ? { frozenItems: row.FrozenItems } : {}),
      ...(row.PublishedAt ? { publishedAt: row.PublishedAt } : {}),
      ...(row.PublishedBy ? { publishedBy: row.PublishedBy as PersonId } : {}),
      ...(row.Corrections?.length ? { corrections: row.Corrections } : {}),
      ...(row.CorrectionsTold != null
        ? {
            correctionsTold: {
              count: row.CorrectionsTold,
              ...(row.CorrectionsToldThrough ? { through: row.CorrectionsToldThrough as PersonId } : {}),
            },
          }
        : {}),
      ...(row.PostShows != null && row.ChatsShow != null
        ? {
            shown: {
              ...{ post: row.PostShows, chats: row.ChatsShow },
              ...(row.CardsAgainAt ? { again: { at: row.CardsAgainAt, tried: row.CardsTried ?? 0 } } : {}),
            },
          }
        : {}),
    }),
  );

const wordOf = <Name extends "paused" | "stopped">(
  name: Name,
  by: string | undefined,
  at: Date | undefined,
): { [of in Name]?: EditorsWord } =>
  (by && at ? { [name]: { by: by as PersonId, at } } : {}) as { [of in Name]?: EditorsWord };

export const fromEdition = (edition: Edition): Fields => ({
  Title: edition.id,
  Status: edition.status,
  ItemOrder: JSON.stringify(edition.order),
  PublishAt: edition.publishAt?.toISOString() ?? null,
  ClaimToken: edition.claim?.token ?? null,
  ClaimUntil: edition.claim?.until.toISOString() ?? null,
  Attempts: edition.delivery?.attempts ?? null,
  PostId: edition.delivery?.postId ?? null,
  Readers: edition.delivery?.readers ?? null,
  PausedBy: edition.delivery?.paused?.by ?? null,
  PausedAt: edition.delivery?.paused?.at.toISOString() ?? null,
  StoppedBy: edition.delivery?.stopped?.by ?? null,
  StoppedAt: edition.delivery?.stopped?.at.toISOString() ?? null,
  FrozenItems: edition.frozenItems ? JSON.stringify(edition.frozenItems) : null,
  PublishedAt: edition.publishedAt?.toISOString() ?? null,
  PublishedBy: edition.publishedBy ?? null,
  Corrections: edition.corrections ? JSON.stringify(edition.corrections) : null,
  CorrectionsTold: edition.correctionsTold?.count ?? null,
  CorrectionsToldThrough: edition.correctionsTold?.through ?? null,
  PostShows: edition.shown?.post ?? null,
  ChatsShow: edition.shown?.chats ?? null,
  CardsTried: edition.shown?.again?.tried ?? null,
  CardsAgainAt: edition.shown?.again?.at.toISOString() ?? null,
});

export function editions(parts: { graph: Graph; mirror: SiteMirror }, report: ReportUnreadable): Editions {
  const { name } = briefingEditionsList;
  const rows = versionedRows(parts, name, editionSchema, report);
  return {
    find: async (id) => rows.find(id),
    list: async () => rows.all(),
    create: async (edition) => rows.confirmed(await rows.table.create(edition.id, fromEdition(edition))),
    async save(edition, version) {
      const outcome = await rows.table.save(edition.id, version, fromEdition(edition));
      return "saved" in outcome ? ok(rows.confirmed(outcome.saved)) : refuse("edition.changed");
    },
    refresh: () => parts.mirror.refresh([name, briefingItemsList.name]),
  };
}
