import { addDays, type CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { schoolYear } from "../calendar/school-year.ts";
import { onOrAfter, onOrBefore, workingDayFrom } from "../calendar/weekdays.ts";

/** The first and last day of each of the six half-terms of the academic year that begins in September of `year`. */
export function halfTermsOf(year: number): { from: CivilDate; to: CivilDate }[] {
  const dates = schoolYear(year);
  return [
    { from: dates.firstStaffDay, to: onOrBefore(dates.autumnHalfTerm, 5) },
    { from: addDays(dates.autumnHalfTerm, 7), to: addDays(dates.christmasFrom, -3) },
    { from: workingDayFrom(addDays(dates.christmasTo, 1)), to: onOrBefore(dates.februaryHalfTerm, 5) },
    { from: addDays(dates.februaryHalfTerm, 7), to: addDays(dates.easterFrom, -1) },
    { from: workingDayFrom(addDays(dates.easterTo, 1)), to: onOrBefore(dates.mayHalfTerm, 5) },
    { from: onOrAfter(addDays(dates.mayHalfTerm, 7), 1), to: dates.lastDay },
  ];
}
