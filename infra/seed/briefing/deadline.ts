import { type Closure, isHolidayFor } from "../../../shared/domain/directory/closure.ts";
import type { School } from "../../../shared/domain/directory/school.ts";
import { addDays, type CivilDate, isoWeekday } from "../../../shared/domain/time/civil-date.ts";

/** The schools, and when they are closed. */
export interface TrustCalendar {
  readonly schools: readonly School[];
  readonly closures: readonly Closure[];
}

/** Whether every school of the trust works on this day. */
export function isSchoolDay(date: CivilDate, { schools, closures }: TrustCalendar): boolean {
  return isoWeekday(date) <= 5 && !schools.some((school) => isHolidayFor(school, date, closures));
}

/**
 * When something is due that is asked on a Tuesday: `inDays` later, or on the last day before that on which all
 * schools work and which is no Friday, so that no deadline falls on a Friday afternoon. That Tuesday itself when the
 * term ends with it.
 */
export function deadline(tuesday: CivilDate, inDays: number, calendar: TrustCalendar): CivilDate {
  for (let days = inDays; days > 0; days--) {
    const date = addDays(tuesday, days);
    if (isoWeekday(date) !== 5 && isSchoolDay(date, calendar)) return date;
  }
  return tuesday;
}

/** The date itself, or the same weekday of the first week after in which all schools work on it. */
export function eventDay(date: CivilDate, calendar: TrustCalendar): CivilDate {
  for (let weeks = 0; weeks < 8; weeks++) {
    const candidate = addDays(date, weeks * 7);
    if (isSchoolDay(candidate, calendar)) return candidate;
  }
  return date;
}
