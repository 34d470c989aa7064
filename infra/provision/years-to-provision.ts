import { academicYearOf, yearsOn } from "../../shared/domain/time/academic-year.ts";
import type { CivilDate } from "../../shared/domain/time/civil-date.ts";

/** The academic years that need lists of their own: last, this and, so that no server meets September unprepared, the next. */
export function yearsToProvision(today: CivilDate): string[] {
  const year = academicYearOf(today);
  return [yearsOn(year, -1), year, yearsOn(year, 1)];
}
