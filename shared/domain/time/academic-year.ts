import type { Branded } from "../brand.ts";
import type { CivilDate } from "./civil-date.ts";

/** 1 September to 31 August, written `2026-27`. */
export type AcademicYear = Branded<"AcademicYear">;

export function academicYearOf(date: CivilDate): AcademicYear {
  const year = Number(date.slice(0, 4));
  return beginningIn(date.slice(5, 7) >= "09" ? year : year - 1);
}

/** So many academic years on; back when negative. Days cannot be counted instead: one year in four has one more. */
export const yearsOn = (year: AcademicYear, years: number): AcademicYear =>
  beginningIn(Number(year.slice(0, 4)) + years);

const beginningIn = (first: number): AcademicYear =>
  `${first}-${String((first + 1) % 100).padStart(2, "0")}` as AcademicYear;
