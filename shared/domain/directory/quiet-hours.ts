import { isoWeekday } from "../time/civil-date.ts";
import { londonDate, londonTime } from "../time/london.ts";
import type { DaysWorked } from "./days-worked.ts";
import type { TimeOfDay } from "./trust-settings.ts";

/** When Beacon leaves people alone: it begins no conversation by itself then, and answers whoever speaks to it. */
export interface QuietHours {
  readonly isOn: boolean;
  /** Every day from here, by the clocks of England … */
  readonly from: TimeOfDay;
  /** … until here, of the next morning when that is earlier. */
  readonly to: TimeOfDay;
  /** All of Saturday and Sunday as well. */
  readonly weekends: boolean;
  /** All of every day on which no school works as well. */
  readonly holidays: boolean;
}

/** From the end of the working day to when the first are in school. */
export const usualQuietHours: QuietHours = {
  isOn: true,
  from: "18:00",
  to: "07:00",
  weekends: true,
  holidays: true,
};

const saturday = 6;

/** Whether Beacon keeps quiet at an instant. `isWorked` says whether any school works on a date. */
export function isQuiet(now: Date, quiet: QuietHours, isWorked: DaysWorked): boolean {
  if (!quiet.isOn) return false;
  const [date, time] = [londonDate(now), londonTime(now)];
  const isWeekend = isoWeekday(date) >= saturday;
  if (quiet.weekends && isWeekend) return true;
  if (quiet.holidays && !isWeekend && !isWorked(date)) return true;
  return isBetween(time, quiet);
}

/** Whether a time of day is between two, the first included, over midnight where the second is the earlier. */
const isBetween = (time: TimeOfDay, { from, to }: { from: TimeOfDay; to: TimeOfDay }): boolean =>
  from <= to ? from <= time && time < to : from <= time || time < to;

/** Whether any of this stretch of a day would be quiet by the clock. */
export const coversAnyOf = (
  stretch: { readonly from: TimeOfDay; readonly to: TimeOfDay },
  quiet: Pick<QuietHours, "from" | "to">,
): boolean => isBetween(stretch.from, quiet) || (stretch.from < quiet.from && quiet.from < stretch.to);
