import type { Closure, ClosureId } from "../../../shared/domain/directory/closure.ts";
import { addDays, type CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { schoolYear } from "./school-year.ts";

/**
 * School holidays of the two authorities in one academic year. They agree but for the end of summer term and the last
 * day before Christmas, where North Somerset is a day earlier: that difference is invented, so that the demonstration
 * has days on which half of the trust works.
 */
export function schoolHolidays(year: number): Closure[] {
  return [...holidaysOf("Bath and North East Somerset", year, 0), ...holidaysOf("North Somerset", year, -1)];
}

function holidaysOf(localAuthority: string, year: number, shift: 0 | -1): Closure[] {
  const dates = schoolYear(year);
  const week = (monday: CivilDate): [from: CivilDate, to: CivilDate] => [monday, addDays(monday, 4)];
  // The last day of term is a Friday before Christmas; a shift of one day makes it the Thursday.
  const christmasFrom = shift === 0 ? dates.christmasFrom : addDays(dates.christmasFrom, -3);
  const summer: [from: CivilDate, to: CivilDate] = [
    addDays(dates.lastDay, 1 + shift),
    addDays(schoolYear(year + 1).firstStaffDay, -1),
  ];
  const holidays: [key: string, name: string, span: [from: CivilDate, to: CivilDate]][] = [
    ["autumn", "Autumn half term", week(dates.autumnHalfTerm)],
    ["christmas", "Christmas holiday", [christmasFrom, dates.christmasTo]],
    ["february", "February half term", week(dates.februaryHalfTerm)],
    ["easter", "Easter holiday", [dates.easterFrom, dates.easterTo]],
    ["may", "May half term", week(dates.mayHalfTerm)],
    ["summer", "Summer holiday", summer],
  ];
  const area = localAuthority.toLowerCase().replaceAll(" ", "-");
  return holidays.map(([key, name, [from, to]]) => {
    return {
      id: `holiday-${year}-${key}-${area}` as ClosureId,
      kind: "school-holiday",
      name,
      from,
      to,
      localAuthority,
    };
  });
}
