import { z } from "zod";
import { editionStatuses } from "../../domain/briefing/edition.ts";
import { sendingChanges } from "../../domain/briefing/sending/change.ts";
import { copyStandings } from "../../domain/briefing/sending/copies.ts";
import { wayReasons, ways } from "../../domain/briefing/sending/reach.ts";
import { reachedStandings } from "../../domain/briefing/sending/report.ts";

const wayTaken = { way: z.enum(ways), why: z.enum(wayReasons) };

/** `GET /api/briefing/editions/{id}/sending`: what became of telling each reader. */
export const sendingReportSchema = z.object({
  edition: z.string(),
  status: z.enum(editionStatuses),
  paused: z.boolean(),
  stopped: z.boolean(),
  /** Whether it was kept: not of editions of before it was. */
  isKept: z.boolean(),
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      schools: z.array(z.string()),
      standing: z.enum(reachedStandings),
      by: z.object({ ...wayTaken, at: z.iso.datetime() }).optional(),
      /** How their own card or e-mail stands after corrections of what is in it. */
      copy: z.enum(copyStandings).optional(),
      /** Whether an editor may send it to them again. */
      mayBeToldAgain: z.boolean(),
    }),
  ),
});

const cardSchema = z.looseObject({ type: z.literal("AdaptiveCard"), version: z.string() });

/** `GET /api/briefing/editions/{id}/preview/sending?reader={person}`: what one reader gets of it by each way, as it is sent. */
export const previewedSendingSchema = z.object({
  /** How they are told; absent where nothing in it is for them and they are not. */
  taken: z.object({ ...wayTaken, hasAddress: z.boolean() }).optional(),
  /** In Teams' activity feed: Teams' line, and the text under it. */
  notification: z.object({ line: z.string(), text: z.string() }),
  /** In the chat and in the heads' channel, as Adaptive Cards. */
  personalCard: cardSchema,
  channelCard: cardSchema,
  /** How many items for all heads have no room on the channel's card. */
  leftOff: z.number().int(),
  mail: z.object({ subject: z.string(), html: z.string() }),
});

/** `POST /api/briefing/editions/{id}/sending`. */
export const sendingChangeSchema = z.object({ change: z.enum(sendingChanges) });

/** `POST /api/briefing/editions/{id}/sending/again`: to these people, by their ids. */
export const tellAgainSchema = z.object({ people: z.array(z.string().min(1).max(100)).min(1).max(500) });

/** `POST /api/briefing/editions/{id}/test`: to oneself, in one way, as one reader will get it. */
export const testSendingSchema = z.object({ way: z.enum(ways), reader: z.string().min(1).max(100) });
export const testSentSchema = z.object({ outcome: z.enum(["told", "in-doubt", "not-sent", "refused"]) });

/** `GET` and `PUT /api/briefing/way`: how the briefing comes to oneself. */
export const myWaySchema = z.object({ choice: z.enum(ways).optional(), ...wayTaken });
export const chooseWaySchema = z.object({ choice: z.enum(ways) });

export type PreviewedSendingShown = z.infer<typeof previewedSendingSchema>;
export type SendingReportShown = z.infer<typeof sendingReportSchema>;
export type PersonReached = SendingReportShown["people"][number];
export type MyWayShown = z.infer<typeof myWaySchema>;
export type TestSent = z.infer<typeof testSentSchema>;
