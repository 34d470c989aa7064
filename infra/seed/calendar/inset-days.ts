import type { Closure, ClosureId } from "../../../shared/domain/directory/closure.ts";
import type { SchoolUrn } from "../../../shared/domain/directory/school.ts";
import { addDays, type CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { schoolYear } from "./school-year.ts";
import { workingDayFrom } from "./weekdays.ts";

/**
 * INSET days of one academic year, invented in the usual places: the first day of staff in September, the day after
 * autumn half term and the first day of January for the whole trust; one more by authority; and one of its own for
 * Gordano School and for Chew Valley School, as secondaries often set theirs apart.
 */
export function insetDays(year: number): Closure[] {
  const { firstStaffDay, autumnHalfTerm, christmasTo, februaryHalfTerm, mayHalfTerm } = schoolYear(year);
  const afterHolidayOf = (monday: CivilDate) => addDays(monday, 7);
  const northSomerset = { localAuthority: "North Somerset" };
  const bathAndNorthEastSomerset = { localAuthority: "Bath and North East Somerset" };
  const gordano = { school: "136856" as SchoolUrn };
  const chewValley = { school: "145482" as SchoolUrn };
  const days: [
    key: string,
    name: string,
    on: CivilDate,
    where?: Pick<Closure, "localAuthority" | "school">,
  ][] = [
    ["september", "INSET: start of the year", firstStaffDay],
    ["november", "INSET: trust conference", afterHolidayOf(autumnHalfTerm)],
    ["january", "INSET: safeguarding and subject days", firstDayOfJanuary(christmasTo, year)],
    ["february", "INSET", afterHolidayOf(februaryHalfTerm), northSomerset],
    ["june", "INSET", afterHolidayOf(mayHalfTerm), bathAndNorthEastSomerset],
    ["gordano", "INSET: curriculum day", addDays(autumnHalfTerm, -3), gordano],
    ["chew-valley", "INSET: curriculum day", addDays(autumnHalfTerm, -4), chewValley],
  ];
  return days.map(([key, name, on, where]) => {
    return { id: `inset-${year}-${key}` as ClosureId, kind: "inset", name, from: on, to: on, ...where };
  });
}

/** When 1 January is a Saturday or Sunday its substitute falls on the Monday that schools would return. */
function firstDayOfJanuary(christmasTo: CivilDate, year: number): CivilDate {
  const day = workingDayFrom(addDays(christmasTo, 1));
  return day === workingDayFrom(`${year + 1}-01-01`) ? addDays(day, 1) : day;
}
