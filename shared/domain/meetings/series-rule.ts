import type { TimeOfDay } from "../directory/trust-settings.ts";
import type { CivilDate } from "../time/civil-date.ts";

/** What a rule counts weekdays in: every week, each month, each half-term or each term. */
export const seriesPeriods = ["week", "fortnight", "month", "half-term", "term"] as const;
export type SeriesPeriod = (typeof seriesPeriods)[number];

/** "The first Tuesday of each term, 2pm to 3:30pm", between two dates, both included. */
export interface SeriesRule {
  readonly period: SeriesPeriod;
  /** 1 for Monday to 5 for Friday. */
  readonly weekday: number;
  /** Which of its kind in the period; for "week" and "fortnight" it counts for nothing. */
  readonly nth: 1 | 2 | 3 | 4 | "last";
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly startsAt: TimeOfDay;
  readonly endsAt: TimeOfDay;
}
