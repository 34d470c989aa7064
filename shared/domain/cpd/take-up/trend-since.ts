import { academicYearOf } from "../../time/academic-year.ts";
import { type CivilDate, civilDate } from "../../time/civil-date.ts";
import { monthsOn } from "../../time/months-on.ts";

/** From this day of a month on, a trend looks back to the first of that month: a fortnight is the least that says something. */
const middle = "15";

/** The day to which a trend looks back: the first of a month, two to six weeks ago, and never before the academic year. */
export function trendSince(today: CivilDate): CivilDate {
  const first = civilDate(`${today.slice(0, 8)}01`);
  const since = today.slice(8) >= middle ? first : monthsOn(first, -1);
  const begins = civilDate(`${academicYearOf(today).slice(0, 4)}-09-01`);
  return since < begins ? begins : since;
}

/** The next day on which a trend looks back to another day. */
export function trendMovesOn(today: CivilDate): CivilDate {
  const ofThisMonth = civilDate(`${today.slice(0, 8)}${middle}`);
  return today < ofThisMonth ? ofThisMonth : monthsOn(ofThisMonth, 1);
}
