import { z } from "zod";
import { editionStatuses } from "../../domain/briefing/edition.ts";
import { itemSections } from "../../domain/briefing/item.ts";
import { briefingChecks } from "../../domain/briefing/lint/checks.ts";
import { correctionSchema } from "./correction-shown.schema.ts";
import { handoverShown } from "./handover.schema.ts";
import { editorItemSchema } from "./item.schema.ts";
import { proposalSchema } from "./proposal.schema.ts";
import { questionShownSchema } from "./question.schema.ts";

/** One item as a reader sees it: only what is for them. */
export const readerItemSchema = z.object({
  id: z.string(),
  title: z.string(),
  what: z.string(),
  why: z.string(),
  section: z.enum(itemSections),
  action: z.object({ text: z.string(), dueOn: z.string().optional(), overdue: z.boolean() }).optional(),
  links: z.array(z.object({ label: z.string(), address: z.string(), kind: z.string() })),
  /** Who to ask, with the address for a chat or e-mail. */
  owner: z.object({ name: z.string(), email: z.string() }),
  acknowledged: z.boolean(),
  done: z.boolean(),
  ...handoverShown,
  /** What readers asked and were answered, and what this one asked. */
  questions: z.array(questionShownSchema).optional(),
  /** Where an item that is said again was said first. */
  again: z.object({ edition: z.string(), item: z.string() }).optional(),
  /** What was done to it last after it had gone out. */
  correction: correctionSchema.optional(),
  /** How often it was; absent for never. Goes back with what the reader records. */
  revision: z.number().int().optional(),
});

/** `GET /api/briefing/editions/{id}` and `…/preview?reader={person}`: an edition as one reader sees it, in reading order. */
export const readerEditionSchema = z.object({
  id: z.string(),
  status: z.enum(editionStatuses),
  publishedAt: z.iso.datetime().optional(),
  minutes: z.number().int(),
  items: z.array(readerItemSchema),
  /** Why items that were for the reader are gone. */
  withdrawn: z.array(correctionSchema),
});

/** `GET /api/briefing/editions`: newest first. `forYou` and `toDo` count what is for the reader. Drafts only for those who may edit. */
export const editionsSchema = z.object({
  editions: z.array(
    z.object({
      id: z.string(),
      status: z.enum(editionStatuses),
      forYou: z.number().int(),
      toDo: z.number().int(),
      opened: z.boolean(),
    }),
  ),
});

/** `GET /api/briefing/search?q=`. */
export const archiveSchema = z.object({
  found: z.array(z.object({ edition: z.string(), item: readerItemSchema })),
});

/** `GET /api/briefing/drafts`: the editions an editor can work on, open ones and the next Tuesdays without one, and those gone out. */
export const draftsSchema = z.object({
  editions: z.array(
    z.object({ id: z.string(), status: z.enum(editionStatuses).optional(), items: z.number().int() }),
  ),
  /** Tuesdays within the same weeks that are skipped, and why. */
  skipped: z.array(z.object({ date: z.string(), because: z.string() })),
  /** Editions gone out, newest first. */
  out: z.array(z.string()),
});

/** Something to look at before an edition goes out, in words: in a field of an item, or (without `item`) in the whole. */
export const findingSchema = z.object({
  check: z.enum(briefingChecks),
  item: z.string().optional(),
  pointer: z.string(),
  /** Whether it keeps the edition from going out. */
  stops: z.boolean(),
  sentence: z.string(),
  mend: z.string(),
});

/** `GET /api/briefing/editions/{id}/draft`: an edition as its editor sees it. `version` goes back as `If-Match`. */
export const editorEditionSchema = z.object({
  id: z.string(),
  status: z.enum(editionStatuses),
  version: z.string(),
  publishAt: z.iso.datetime().optional(),
  /** When it would go out on schedule. */
  scheduledFor: z.iso.datetime(),
  publishedAt: z.iso.datetime().optional(),
  readers: z.number().int(),
  /** How many readers have been told, once it goes out. */
  notified: z.number().int(),
  /** Sending rests until an editor says to go on. */
  paused: z.boolean().optional(),
  /** An editor ended sending before all were told. */
  stopped: z.boolean().optional(),
  items: z.array(editorItemSchema),
  /** Empty once it has gone out. */
  findings: z.array(findingSchema),
  /** What was proposed for it: those that wait for an editor, and those taken in, in their proposers' words. */
  proposals: z.array(proposalSchema),
});

/** `PUT /api/briefing/editions/{id}/order`. */
export const orderSchema = z.object({ items: z.array(z.string().max(100)).max(200) });

/** `POST /api/briefing/editions/{id}/publication`: now, or by itself at the edition's time. `DELETE` takes it off the schedule. */
export const publicationSchema = z.object({ when: z.enum(["now", "on-schedule"]) });

export type ReaderItem = z.infer<typeof readerItemSchema>;
export type ReaderEdition = z.infer<typeof readerEditionSchema>;
export type EditionsListed = z.infer<typeof editionsSchema>;
export type ArchiveFound = z.infer<typeof archiveSchema>;
export type Drafts = z.infer<typeof draftsSchema>;
export type BriefingFinding = z.infer<typeof findingSchema>;
export type EditorEdition = z.infer<typeof editorEditionSchema>;
export type PublicationBody = z.infer<typeof publicationSchema>;
