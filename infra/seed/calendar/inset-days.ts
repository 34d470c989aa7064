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
  const dates = schoolYear(year);
  const afterHalfTerm = (monday: CivilDate) => addDays(monday, 7);
  const january = workingDayFrom(addDays(dates.christmasTo, 1));
  return [
    inset(year, "september", "INSET: start of the year", dates.firstStaffDay, {}),
    inset(year, "november", "INSET: trust conference", afterHalfTerm(dates.autumnHalfTerm), {}),
    inset(year, "january", "INSET: safeguarding and subject days", afterNewYear(january, year), {}),
    inset(year, "february", "INSET", afterHalfTerm(dates.februaryHalfTerm), {
      localAuthority: "North Somerset",
    }),
    inset(year, "june", "INSET", afterHalfTerm(dates.mayHalfTerm), {
      localAuthority: "Bath and North East Somerset",
    }),
    inset(year, "gordano", "INSET: curriculum day", addDays(dates.autumnHalfTerm, -3), {
      school: "136856" as SchoolUrn,
    }),
    inset(year, "chew-valley", "INSET: curriculum day", addDays(dates.autumnHalfTerm, -4), {
      school: "145482" as SchoolUrn,
    }),
  ];
}

/** When 1 January is a Saturday or Sunday its substitute falls on the Monday that schools would return. */
function afterNewYear(day: CivilDate, year: number): CivilDate {
  const substitute = workingDayFrom(`${year + 1}-01-01`);
  return day === substitute ? addDays(day, 1) : day;
}

function inset(
  year: number,
  key: string,
  name: string,
  on: CivilDate,
  scope: Pick<Closure, "localAuthority" | "school">,
): Closure {
  return { id: `inset-${year}-${key}` as ClosureId, kind: "inset", name, from: on, to: on, ...scope };
}
