import { expect, it } from "@jest/globals";
import { civilDate } from "./civil-date.ts";
import { monthsOn } from "./months-on.ts";

it.each([
  ["three years on", "2026-11-24", 36, "2029-11-24"],
  ["over the end of a year", "2026-11-30", 3, "2027-02-28"],
  ["to a leap day", "2027-08-29", 6, "2028-02-29"],
  ["from the last day of a long month", "2027-01-31", 1, "2027-02-28"],
  ["to December", "2026-11-24", 1, "2026-12-24"],
])("months are counted by the calendar: %s", (_name, from, months, expected) => {
  expect(monthsOn(civilDate(from), months)).toBe(expected);
});
