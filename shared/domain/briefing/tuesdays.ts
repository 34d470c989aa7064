import { type Closure, isHolidayFor } from "../directory/closure.ts";
import type { School } from "../directory/school.ts";
import { addDays, type CivilDate, isoWeekday } from "../time/civil-date.ts";
import { londonInstant } from "../time/london.ts";
import type { EditionId } from "./ids.ts";

const tuesday = 2;

/** When heads have agreed to be sent the briefing: after the school day, never on a Friday. */
export const publicationTime = "15:30";

export const isTuesday = (date: CivilDate): boolean => isoWeekday(date) === tuesday;

/** Whether a briefing goes out on this date: a Tuesday on which at least one school works. */
export function isBriefingTuesday(
  date: CivilDate,
  schools: readonly School[],
  closures: readonly Closure[],
): date is EditionId {
  return isTuesday(date) && schools.some((school) => !isHolidayFor(school, date, closures));
}

/** The next briefing Tuesdays, from `from` itself on; Tuesdays in a school holiday are skipped. Looks a year ahead at most. */
export function briefingTuesdays(
  from: CivilDate,
  count: number,
  schools: readonly School[],
  closures: readonly Closure[],
): EditionId[] {
  const found: EditionId[] = [];
  let date = addDays(from, (tuesday - isoWeekday(from) + 7) % 7);
  for (let week = 0; week < 53 && found.length < count; week++, date = addDays(date, 7))
    if (isBriefingTuesday(date, schools, closures)) found.push(date);
  return found;
}

/** 15:30 by the clocks of England on the edition's Tuesday. */
export const publicationInstant = (edition: EditionId): Date => londonInstant(edition, publicationTime);
