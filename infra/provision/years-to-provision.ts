import { academicYearOf } from "../../shared/domain/time/academic-year.ts";
import { addDays, type CivilDate } from "../../shared/domain/time/civil-date.ts";

const daysInYear = 365;

/** The academic years that need lists of their own: last, this and, so that no server meets September unprepared, the next. */
export const yearsToProvision = (today: CivilDate): string[] =>
  [-daysInYear, 0, daysInYear].map((days) => academicYearOf(addDays(today, days)));
