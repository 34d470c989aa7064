import { expect, it } from "@jest/globals";
import { yearsInMemory } from "./compose-ports.ts";

it.each([
  ["in the autumn term", "2026-11-24T12:00:00Z", ["2025-26", "2026-27", "2027-28"]],
  [
    "on 31 August after a leap day, 365 days after 1 September",
    "2028-08-31T12:00:00Z",
    ["2026-27", "2027-28", "2028-29"],
  ],
  ["in the first minutes of September in England", "2027-08-31T23:05:00Z", ["2026-27", "2027-28", "2028-29"]],
])("the years kept in memory are the last, this and the next: %s", (_name, now, expected) => {
  expect(yearsInMemory(new Date(now))).toEqual(expected);
});
