import type { Closure, ClosureId } from "../../../shared/domain/directory/closure.ts";
import { addDays, type CivilDate, civilDate, isoWeekday } from "../../../shared/domain/time/civil-date.ts";
import { easterSunday } from "./easter-sunday.ts";
import { onOrAfter, onOrBefore } from "./weekdays.ts";

/**
 * Bank holidays of England in one academic year, by the rules of the Banking and Financial Dealings Act 1971 and its
 * usual proclamations: a holiday on a weekend moves to the next weekday that is not one already. Holidays proclaimed
 * for one year only, such as a coronation, are not known to the rule. 2026-27 agrees with gov.uk/bank-holidays.
 */
export function bankHolidays(year: number): Closure[] {
  const next = year + 1;
  const easter = easterSunday(next);
  const [christmas, boxing] = christmasDays(year);
  const days: [key: string, name: string, on: CivilDate][] = [
    ["christmas-day", "Christmas Day", christmas],
    ["boxing-day", "Boxing Day", boxing],
    ["new-year", "New Year's Day", weekdayOrMonday(civilDate(`${next}-01-01`))],
    ["good-friday", "Good Friday", addDays(easter, -2)],
    ["easter-monday", "Easter Monday", addDays(easter, 1)],
    ["early-may", "Early May bank holiday", onOrAfter(`${next}-05-01`, 1)],
    ["spring", "Spring bank holiday", onOrBefore(`${next}-05-31`, 1)],
    ["summer", "Summer bank holiday", onOrBefore(`${next}-08-31`, 1)],
  ];
  return days.map(([key, name, on]) => {
    return { id: `bank-holiday-${on}-${key}` as ClosureId, kind: "bank-holiday", name, from: on, to: on };
  });
}

/** When Christmas Day is a Sunday, Monday stays Boxing Day and Tuesday stands in for Christmas Day. */
function christmasDays(year: number): [christmas: CivilDate, boxing: CivilDate] {
  const christmas = civilDate(`${year}-12-25`);
  const boxing = addDays(christmas, 1);
  switch (isoWeekday(christmas)) {
    case 5:
      return [christmas, addDays(boxing, 2)];
    case 6:
      return [addDays(christmas, 2), addDays(boxing, 2)];
    case 7:
      return [addDays(christmas, 2), boxing];
    default:
      return [christmas, boxing];
  }
}

function weekdayOrMonday(date: CivilDate): CivilDate {
  return isoWeekday(date) > 5 ? onOrAfter(date, 1) : date;
}
