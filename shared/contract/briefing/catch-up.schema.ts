import { z } from "zod";
import { schoolPoints } from "../../domain/directory/school-points.ts";
import { type CivilDate, isCivilDate } from "../../domain/time/civil-date.ts";

/** From when somebody looks: a point of their school's year, or a day. */
export const sinceSchema = z.union([
  z.enum(schoolPoints),
  z
    .string()
    .refine(isCivilDate, { params: { code: "not-a-date" } })
    .transform((day) => day as CivilDate),
]);

/** One item of a briefing that somebody looks back at. */
export const missedItemSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** To do still, not read, or neither. */
  standing: z.enum(["to-do", "unread", "settled"]),
  action: z.object({ text: z.string(), dueOn: z.string().optional(), overdue: z.boolean() }).optional(),
});

/** `GET /api/briefing/missed?since=`: what the reader has not read or not done since then, by edition, newest first. */
export const missedSchema = z.object({
  today: z.string(),
  /** The day from which it was looked. */
  since: z.string(),
  toDo: z.number().int(),
  unread: z.number().int(),
  editions: z.array(
    z.object({
      id: z.string(),
      toDo: z.number().int(),
      unread: z.number().int(),
      /** What is to do first, then what is not read, then the rest. */
      items: z.array(missedItemSchema),
    }),
  ),
});

export type Missed = z.infer<typeof missedSchema>;
export type MissedItem = z.infer<typeof missedItemSchema>;
