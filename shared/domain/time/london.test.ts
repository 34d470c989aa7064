import { describe, expect, it } from "@jest/globals";
import { civilDate } from "./civil-date.ts";
import { londonDate, londonInstant } from "./london.ts";

describe("half past three by the clocks of England (invariant 8)", () => {
  it.each([
    ["the Tuesday before clocks go back", "2026-10-20", "2026-10-20T14:30:00.000Z"],
    ["the Tuesday after clocks went back", "2026-10-27", "2026-10-27T15:30:00.000Z"],
    ["the Tuesday before clocks go forward", "2027-03-23", "2027-03-23T15:30:00.000Z"],
    ["the Tuesday after clocks went forward", "2027-03-30", "2027-03-30T14:30:00.000Z"],
  ])("on %s", (_name, date, expected) => {
    expect(londonInstant(civilDate(date), "15:30").toISOString()).toBe(expected);
  });
});

describe("the date in England", () => {
  it.each([
    ["in winter, the day changes at midnight by Greenwich", "2026-11-24T23:59:59Z", "2026-11-24"],
    ["in winter, a second later", "2026-11-25T00:00:00Z", "2026-11-25"],
    ["in summer, the day changes an hour before", "2027-06-15T22:59:59Z", "2027-06-15"],
    ["in summer, a second later", "2027-06-15T23:00:00Z", "2027-06-16"],
    ["in the hour that comes twice", "2026-10-25T01:30:00Z", "2026-10-25"],
  ])("%s", (_name, instant, expected) => {
    expect(londonDate(new Date(instant))).toBe(expected);
  });
});
