import { addDays, type CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { onOrAfter, type Weekday } from "../calendar/weekdays.ts";

/** A weekday so many weeks after the Tuesday's own week: `inWeeks(2, 4)` is Thursday in two weeks. */
export const inWeeks =
  (weeks: number, weekday: Weekday) =>
  (tuesday: CivilDate): CivilDate =>
    addDays(tuesday, weeks * 7 + weekday - 2);

/** School census days: the first Thursday of October, the third of January and of May. */
export function nextCensusDay(tuesday: CivilDate): CivilDate {
  return nextOf(tuesday, (year) => [
    addDays(onOrAfter(`${year}-01-01`, 4), 14),
    addDays(onOrAfter(`${year}-05-01`, 4), 14),
    onOrAfter(`${year}-10-01`, 4),
  ]);
}

/** School workforce census day: the first Thursday of November. */
export const nextWorkforceCensusDay = (tuesday: CivilDate): CivilDate =>
  nextOf(tuesday, (year) => [onOrAfter(`${year}-11-01`, 4)]);

function nextOf(tuesday: CivilDate, daysIn: (year: number) => CivilDate[]): CivilDate {
  const year = Number(tuesday.slice(0, 4));
  const next = [...daysIn(year), ...daysIn(year + 1)].find((day) => day >= tuesday);
  if (!next) throw new RangeError(`No such day within a year of ${tuesday}`);
  return next;
}
