import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { addDays, civilDate, daysBetween, isCivilDate, isoWeekday } from "./civil-date.ts";

const anyDate = fc
  .integer({ min: -20_000, max: 40_000 })
  .map((days) => addDays(civilDate("2026-11-24"), days));
const anyDays = fc.integer({ min: -10_000, max: 10_000 });

describe("a date of the calendar", () => {
  it.each([
    ["an ordinary day", "2026-11-24", true],
    ["the leap day of a leap year", "2028-02-29", true],
    ["the leap day of an ordinary year", "2027-02-29", false],
    ["the 31st of a month of 30 days", "2026-11-31", false],
    ["a month that does not exist", "2026-13-01", false],
    ["the English way round", "24/11/2026", false],
    ["with a time", "2026-11-24T15:30", false],
    ["without leading noughts", "2026-9-1", false],
    ["nothing", "", false],
    ["with a space behind", "2026-11-24 ", false],
  ])("is told from other text: %s", (_name, text, expected) => {
    expect(isCivilDate(text)).toBe(expected);
  });

  it("is every day that the calendar has, and no other", () => {
    const numbers = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    fc.assert(
      fc.property(numbers, ([year, month, day]) => {
        const isReal = () => {
          try {
            return Boolean(Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }));
          } catch {
            return false;
          }
        };
        const digits = (value: number, length: number) => String(value).padStart(length, "0");
        expect(isCivilDate(`${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`)).toBe(isReal());
      }),
      { numRuns: 2000 },
    );
  });

  it("stops a literal that is none", () => {
    expect(() => civilDate("24 November")).toThrow("Not a date: 24 November");
  });

  it.each([
    ["over the end of a month", "2026-11-24", 7, "2026-12-01"],
    ["over the end of a year", "2026-12-29", 7, "2027-01-05"],
    ["over the night clocks go back", "2026-10-20", 7, "2026-10-27"],
    ["over the night clocks go forward", "2027-03-23", 7, "2027-03-30"],
    ["over a leap day", "2028-02-22", 8, "2028-03-01"],
    ["backwards", "2026-09-01", -1, "2026-08-31"],
  ])("moves by days %s", (_name, from, days, expected) => {
    expect(addDays(civilDate(from), days)).toBe(expected);
  });

  it.each([
    ["2026-11-23", 1],
    ["2026-11-24", 2],
    ["2026-11-27", 5],
    ["2026-11-29", 7],
  ])("%s is day %i of its week", (date, expected) => {
    expect(isoWeekday(civilDate(date))).toBe(expected);
  });
});

describe("laws of dates", () => {
  it("going some days on and the same back leads home", () => {
    fc.assert(fc.property(anyDate, anyDays, (date, days) => addDays(addDays(date, days), -days) === date));
  });

  it("the days between two dates are those that lead from one to the other", () => {
    fc.assert(fc.property(anyDate, anyDays, (date, days) => daysBetween(date, addDays(date, days)) === days));
  });

  it("the weekday comes again every seven days, and only then", () => {
    fc.assert(
      fc.property(
        anyDate,
        anyDays,
        (date, days) => (isoWeekday(addDays(date, days)) === isoWeekday(date)) === (days % 7 === 0),
      ),
    );
  });

  it("later dates are greater as text, for as long as years have four figures", () => {
    fc.assert(fc.property(anyDate, anyDays, (date, days) => days <= 0 || addDays(date, days) > date));
  });
});
