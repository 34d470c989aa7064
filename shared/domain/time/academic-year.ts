import type { Branded } from "../brand.ts";
import type { CivilDate } from "./civil-date.ts";

/** 1 September to 31 August, written `2026-27`. */
export type AcademicYear = Branded<"AcademicYear">;

export function academicYearOf(date: CivilDate): AcademicYear {
  const year = Number(date.slice(0, 4));
  const first = date.slice(5, 7) >= "09" ? year : year - 1;
  return `${first}-${String((first + 1) % 100).padStart(2, "0")}` as AcademicYear;
}
