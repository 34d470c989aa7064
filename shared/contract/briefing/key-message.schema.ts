import { z } from "zod";
import { sayingStandings } from "../../domain/briefing/key-messages/key-message.ts";
import { itemContentSchema } from "./item.schema.ts";

const sayingSchema = z.object({
  /** The Tuesday: `2026-12-01`. */
  edition: z.iso.date(),
  title: z.string().max(1000),
  what: z.string().max(5000),
});

const planSchema = z.object({
  /** What is to be heard, for editors. */
  message: z.string().max(1000),
  audience: itemContentSchema.shape.audience,
  sayings: z.array(sayingSchema).max(100),
});

/** `PUT /api/briefing/key-messages/{id}`. */
export const plannedMessageSchema = planSchema.extend({
  /** What stood a moment ago is given back, by an undo: Tuesdays that have gone by may stand in it. */
  givenBack: z.boolean().optional(),
});

/** `POST /api/briefing/key-messages`: plans a message under an id that the sender chose. */
export const newMessageSchema = plannedMessageSchema.extend({ id: z.uuid() });

/** `version` goes back as `If-Match`. */
export const keyMessageSchema = planSchema.extend({
  id: z.string(),
  version: z.string(),
  /** Whom its items are for, in words. */
  forWhom: z.string(),
  sayings: z.array(sayingSchema.extend({ standing: z.enum(sayingStandings) })),
  /** Each time that it was said or stands in an edition being written, in the words that stand there. */
  said: z.array(sayingSchema.extend({ isOut: z.boolean() })),
});

/** `GET /api/briefing/key-messages`. */
export const keyMessagesSchema = z.object({
  messages: z.array(keyMessageSchema),
  /** Tuesdays for which more can be planned. */
  tuesdays: z.array(z.string()),
});

export type KeyMessageBody = z.infer<typeof keyMessageSchema>;
export type KeyMessagesBody = z.infer<typeof keyMessagesSchema>;
export type PlannedMessageBody = z.infer<typeof plannedMessageSchema>;
export type NewMessageBody = z.infer<typeof newMessageSchema>;
