import { addDays, type CivilDate, civilDate, isoWeekday } from "../../../shared/domain/time/civil-date.ts";

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The first such weekday on or after a date: `onOrAfter("2026-05-01", 1)` is the early May bank holiday. */
export function onOrAfter(date: string, weekday: Weekday): CivilDate {
  const from = civilDate(date);
  return addDays(from, (weekday - isoWeekday(from) + 7) % 7);
}

/** The last such weekday on or before a date. */
export function onOrBefore(date: string, weekday: Weekday): CivilDate {
  const to = civilDate(date);
  return addDays(to, -((isoWeekday(to) - weekday + 7) % 7));
}

/** The first Monday to Friday on or after a date. */
export function workingDayFrom(date: string): CivilDate {
  const from = civilDate(date);
  return isoWeekday(from) > 5 ? onOrAfter(date, 1) : from;
}
