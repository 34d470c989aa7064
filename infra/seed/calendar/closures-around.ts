import type { Closure } from "../../../shared/domain/directory/closure.ts";
import { academicYearOf } from "../../../shared/domain/time/academic-year.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { assessmentWeeks } from "./assessment-weeks.ts";
import { bankHolidays } from "./bank-holidays.ts";
import { insetDays } from "./inset-days.ts";
import { schoolHolidays } from "./school-holidays.ts";

/** The September in which the academic year of a date begins. */
export const startYearOf = (date: CivilDate): number => Number(academicYearOf(date).slice(0, 4));

/** Closures of the academic year of `today`, of the next, and of the last: in September the past editions lie there. */
export function closuresAround(today: CivilDate): Closure[] {
  const year = startYearOf(today);
  return [year - 1, year, year + 1].flatMap((each) => [
    ...bankHolidays(each),
    ...schoolHolidays(each),
    ...insetDays(each),
    ...assessmentWeeks(each),
  ]);
}
