import { describe, expect, it } from "@jest/globals";
import { civilDate } from "./civil-date.ts";
import { termOf } from "./term.ts";

describe("the term a date is listed under", () => {
  it.each([
    ["2026-09-01", { term: "autumn", year: 2026 }],
    ["2026-12-31", { term: "autumn", year: 2026 }],
    ["2027-01-01", { term: "spring", year: 2027 }],
    ["2027-03-31", { term: "spring", year: 2027 }],
    ["2027-04-01", { term: "summer", year: 2027 }],
    ["2027-08-31", { term: "summer", year: 2027 }],
  ])("of %s", (date, expected) => {
    expect(termOf(civilDate(date))).toEqual(expected);
  });
});
