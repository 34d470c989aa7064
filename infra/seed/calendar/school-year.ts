import { addDays, type CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { easterSunday } from "./easter-sunday.ts";
import { onOrAfter, onOrBefore, workingDayFrom } from "./weekdays.ts";

/** Where a school year breaks. Each half-term holiday is known by its Monday. */
export interface SchoolYear {
  /** Staff are back; pupils come the next working day. */
  readonly firstStaffDay: CivilDate;
  readonly autumnHalfTerm: CivilDate;
  readonly christmasFrom: CivilDate;
  readonly christmasTo: CivilDate;
  readonly februaryHalfTerm: CivilDate;
  readonly easterFrom: CivilDate;
  readonly easterTo: CivilDate;
  readonly mayHalfTerm: CivilDate;
  /** The last day of the summer term in Bath and North East Somerset. */
  readonly lastDay: CivilDate;
}

/**
 * The school year that begins in September of `year`, by a rule fitted to published calendars: it gives the dates of
 * Bath and North East Somerset for 2025-26 day for day, and for 2026-27 those common among schools elsewhere
 * (half terms, 21 December to 1 January, 26 March to 9 April, 21 July). It is a rule, not the councils' own list.
 */
export function schoolYear(year: number): SchoolYear {
  const next = year + 1;
  const goodFriday = addDays(easterSunday(next), -2);
  const christmasFrom = onOrBefore(`${year}-12-24`, 1);
  return {
    firstStaffDay: workingDayFrom(`${year}-09-01`),
    autumnHalfTerm: onOrBefore(`${year}-10-31`, 1),
    christmasFrom,
    christmasTo: addDays(christmasFrom, 11),
    februaryHalfTerm: onOrAfter(`${next}-02-15`, 1),
    easterFrom: goodFriday,
    easterTo: addDays(goodFriday, 14),
    mayHalfTerm: onOrBefore(`${next}-05-31`, 1),
    lastDay: onOrAfter(`${next}-07-19`, 3),
  };
}
