import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { yearsToProvision } from "./years-to-provision.ts";

describe("the years that have lists of their own", () => {
  it.each([
    ["in the autumn term", "2026-11-22", ["2025-26", "2026-27", "2027-28"]],
    ["on the last day of the year", "2027-08-31", ["2025-26", "2026-27", "2027-28"]],
    ["on the first day of the next", "2027-09-01", ["2026-27", "2027-28", "2028-29"]],
    ["on 29 February", "2028-02-29", ["2026-27", "2027-28", "2028-29"]],
  ])("are last year's, this year's and next year's %s", (_when, today, years) => {
    expect(yearsToProvision(civilDate(today))).toEqual(years);
  });
});
