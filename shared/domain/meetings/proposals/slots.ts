import type { TrustSettings } from "../../directory/trust-settings.ts";
import { addDays, type CivilDate, isoWeekday } from "../../time/civil-date.ts";
import { minutesOf } from "../cover/release.ts";

/** A meeting may begin on any quarter of an hour. */
export const slotMinutes = 15;

/** Weekdays between two dates, both included. */
export function weekdaysBetween(from: CivilDate, to: CivilDate): CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (isoWeekday(day) <= 5) days.push(day);
  return days;
}

/** When a meeting of this length may begin within the working day, in minutes since midnight. */
export function startsWithin({ workingDay }: Pick<TrustSettings, "workingDay">, minutes: number): number[] {
  const starts: number[] = [];
  const first = Math.ceil(minutesOf(workingDay.from) / slotMinutes) * slotMinutes;
  for (let start = first; start + minutes <= minutesOf(workingDay.to); start += slotMinutes)
    starts.push(start);
  return starts;
}
