import { expect, it } from "@jest/globals";
import { type AcademicYear, academicYearOf, yearsOn } from "./academic-year.ts";
import { civilDate } from "./civil-date.ts";

it.each([
  ["its first day", "2026-09-01", "2026-27"],
  ["its last day", "2027-08-31", "2026-27"],
  ["the day before it begins", "2026-08-31", "2025-26"],
  ["New Year's Day", "2027-01-01", "2026-27"],
  ["the turn of the century", "2099-12-31", "2099-00"],
])("an academic year runs from 1 September to 31 August: %s", (_name, date, expected) => {
  expect(academicYearOf(civilDate(date))).toBe(expected);
});

it.each([
  ["the year before", "2026-27", -1, "2025-26"],
  ["the year after", "2026-27", 1, "2027-28"],
  ["over the turn of the century", "2098-99", 1, "2099-00"],
])("academic years follow one another: %s", (_name, year, years, expected) => {
  expect(yearsOn(year as AcademicYear, years)).toBe(expected);
});
