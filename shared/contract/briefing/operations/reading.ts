import { z } from "zod";
import { schoolPoints } from "../../../domain/directory/school-points.ts";
import type { Operation } from "../../operation.ts";
import { missedSchema } from "../catch-up.schema.ts";
import { archiveSchema, editionsSchema, readerEditionSchema } from "../edition.schema.ts";
import { colleaguesSchema, handoverSchema, itemStandingSchema, laterSchema } from "../handover.schema.ts";
import { receiptAnswerSchema, receiptBodySchema } from "../receipt.schema.ts";
import { takeUpSchema } from "../take-up.schema.ts";
import { termResultsSchema } from "../term-results.schema.ts";

const ofItem = ["item.not-found", "item.not-for-you", "item.withdrawn"] as const;

/** What every reader may ask of the briefing, and what they may do with what stands in it. */
export const readingOperations: readonly Operation[] = [
  {
    id: "listEditions",
    method: "GET",
    path: "/briefing/editions",
    summary: "The editions with something for the reader, newest first.",
    answer: editionsSchema,
  },
  {
    id: "readEdition",
    method: "GET",
    path: "/briefing/editions/:edition",
    summary: "An edition as the reader sees it, in reading order. Does not count as opening it.",
    answer: readerEditionSchema,
    refusals: ["edition.not-found"],
  },
  {
    id: "openEdition",
    method: "POST",
    path: "/briefing/editions/:edition/opened",
    summary: "Records that the reader has opened an edition, and answers it. Safe to repeat.",
    answer: readerEditionSchema,
    refusals: ["edition.not-found"],
  },
  {
    id: "settleItem",
    method: "PUT",
    path: "/briefing/items/:item/receipt/:act",
    summary:
      "Records that the reader has noted an item or done what it asks. Safe to repeat. Of an item corrected since the revision they read, nothing.",
    body: receiptBodySchema,
    answer: receiptAnswerSchema,
    refusals: [...ofItem, "item.has-no-action", "item.corrected"],
  },
  {
    id: "unsettleItem",
    method: "DELETE",
    path: "/briefing/items/:item/receipt/:act",
    summary: "Takes back that the reader has noted or done an item. Safe to repeat.",
    answer: receiptAnswerSchema,
    refusals: ofItem,
  },
  {
    id: "findColleagues",
    method: "GET",
    path: "/briefing/items/:item/colleagues",
    summary: "Colleagues to whom the reader can hand an item, at most 20.",
    query: z.object({ q: z.string().max(100).optional().describe("Part of a name or post.") }),
    answer: colleaguesSchema,
    refusals: [...ofItem, "item.has-no-action"],
  },
  {
    id: "handItem",
    method: "PUT",
    path: "/briefing/items/:item/handover",
    summary: "Hands what an item asks to a colleague at a school of the reader's.",
    body: handoverSchema,
    answer: itemStandingSchema,
    refusals: [...ofItem, "item.has-no-action", "item.invalid", "handover.done", "handover.changed"],
  },
  {
    id: "takeItemBack",
    method: "DELETE",
    path: "/briefing/items/:item/handover",
    summary: "Takes an item back from whom the reader handed it to. Safe to repeat.",
    answer: itemStandingSchema,
    refusals: [...ofItem, "handover.done"],
  },
  {
    id: "handItemBack",
    method: "POST",
    path: "/briefing/items/:item/handed-back",
    summary: "Hands an item back to whoever handed it to the reader. Safe to repeat.",
    status: 204,
    refusals: [...ofItem, "handover.done", "handover.changed"],
  },
  {
    id: "putOffItem",
    method: "PUT",
    path: "/briefing/items/:item/later",
    summary: "Puts an item off until a day, for the reader alone.",
    body: laterSchema,
    answer: itemStandingSchema,
    refusals: [...ofItem, "item.has-no-action", "item.invalid"],
  },
  {
    id: "bringItemBack",
    method: "DELETE",
    path: "/briefing/items/:item/later",
    summary: "Has an item back that the reader had put off. Safe to repeat.",
    answer: itemStandingSchema,
    refusals: [...ofItem, "item.has-no-action"],
  },
  {
    id: "listMissed",
    method: "GET",
    path: "/briefing/missed",
    summary:
      "What the reader has not read or not done since a day or a point of the school year, by edition.",
    query: z.object({
      since: z
        .string()
        .max(20)
        .optional()
        .describe(
          `A day, YYYY-MM-DD, or one of: ${schoolPoints.join(", ")}. Without it, this term. At the earliest, last school year.`,
        ),
    }),
    answer: missedSchema,
  },
  {
    id: "searchEditions",
    method: "GET",
    path: "/briefing/search",
    summary: "Items of editions gone out that are for the reader and hold the words.",
    query: z.object({ q: z.string().max(200).optional() }),
    answer: archiveSchema,
  },
  {
    id: "readTakeUp",
    method: "GET",
    path: "/briefing/editions/:edition/take-up",
    summary:
      "Who has opened, noted and done what. Editors and the central team see every school, heads their own.",
    query: z.object({ school: z.string().max(20).optional().describe("A school's URN.") }),
    answer: takeUpSchema,
    refusals: ["edition.not-found", "school.not-found"],
  },
  {
    id: "readTermResults",
    method: "GET",
    path: "/briefing/results",
    summary: "What became of every edition of a term, item by item and school by school. For editors.",
    query: z.object({
      on: z.string().optional().describe("A day of the term. Without it, this term."),
      school: z.string().max(20).optional().describe("A school's URN: its staff alone."),
    }),
    answer: termResultsSchema,
    refusals: ["school.not-found"],
  },
];
