import { expect, it } from "@jest/globals";
import { readDate } from "./read-date.ts";

it.each([
  ["as ISO writes it", "2026-09-01", "2026-09-01"],
  ["with a time of day behind it", "2026-09-01T00:00:00.000Z", "2026-09-01"],
  ["as schools write it", "01/09/2026", "2026-09-01"],
  ["as GIAS writes it", "01-09-2026", "2026-09-01"],
  ["with points", "1.9.2026", "2026-09-01"],
  ["with two digits of the year", "1/9/26", "2026-09-01"],
  ["of the last century", "1/9/98", "1998-09-01"],
  ["with a midnight that Excel adds", "01/09/2026 00:00", "2026-09-01"],
  ["in words", "1 September 2026", "2026-09-01"],
  ["in short words", "1-Sep-26", "2026-09-01"],
  ["as Excel counts days", "46266", "2026-09-01"],
  ["in a leap year", "29/02/2028", "2028-02-29"],
])("a date is read %s", (_how, text, expected) => {
  expect(readDate(text)).toBe(expected);
});

it.each([
  ["a day that month does not have", "30/02/2026"],
  ["29 February of another year", "29/02/2027"],
  ["the American order where it cannot be British", "09/31/2026"],
  ["a number that is no day count", "12"],
  ["a pay number of five digits", "99999"],
  ["words", "next term"],
  ["nothing", ""],
])("no date is read from %s", (_what, text) => {
  expect(readDate(text)).toBeUndefined();
});
