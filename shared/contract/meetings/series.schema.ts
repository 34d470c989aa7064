import { z } from "zod";
import { seriesPeriods } from "../../domain/meetings/series-rule.ts";
import { meetingSummarySchema } from "./meeting.schema.ts";
import { meetingPlanSchema } from "./plan.schema.ts";

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A rule for a year of meetings; see `domain/meetings/series-rule.ts`. */
export const seriesRuleSchema = z.object({
  period: z.enum(seriesPeriods),
  /** 1 for Monday to 5 for Friday. */
  weekday: z.number().int().min(1).max(5),
  /** First to fourth of its kind in the period, or the last. */
  nth: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal("last")]),
  from: z.iso.date(),
  to: z.iso.date(),
  startsAt: timeOfDay,
  endsAt: timeOfDay,
});

/** `POST /api/meetings/series/dates`: what a rule brings about, before anything is made. `plan` says whose closures count. */
export const seriesDatesQuestionSchema = z.object({ rule: seriesRuleSchema, plan: meetingPlanSchema });

export const seriesDatesSchema = z.object({
  /** The rule in words: "the first Tuesday of each term, 2pm to 3:30pm". */
  sentence: z.string(),
  dates: z.array(
    z.object({
      date: z.iso.date(),
      startsAt: z.iso.datetime(),
      endsAt: z.iso.datetime(),
      /** Set when the plain rule would have fallen on another day: "Not 4 May: Early May bank holiday". */
      steppedOver: z.string().optional(),
    }),
  ),
  /** Days of the rule that have no meeting: "Not 26 October: Autumn half term". */
  skipped: z.array(z.string()).default([]),
});

/** `POST /api/meetings/series`: drafts on the dates of the rule, under ids made from the series' own. */
export const newSeriesSchema = z.object({ id: z.uuid(), rule: seriesRuleSchema, plan: meetingPlanSchema });
export const seriesMadeSchema = z.object({ meetings: z.array(meetingSummarySchema) });

export type SeriesRuleBody = z.infer<typeof seriesRuleSchema>;
export type SeriesDates = z.infer<typeof seriesDatesSchema>;
