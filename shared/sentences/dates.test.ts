import { describe, expect, it } from "@jest/globals";
import { dateInEngland, day, dayAndTime, deadline, month, shortDay, time } from "./dates.ts";

describe("dates in words", () => {
  it.each([
    ["this year", "2026-11-24", "2026-11-20", "Tuesday 24 November"],
    ["another year", "2027-01-05", "2026-12-15", "Tuesday 5 January 2027"],
  ])("name the year only when it is not %s", (_name, date, today, expected) => {
    expect(day(date, today)).toBe(expected);
  });

  it.each([
    ["on the day", "2026-11-27", "due today"],
    ["before it", "2026-11-24", "due Friday 27 November"],
    ["after it", "2026-12-01", "was due Friday 27 November"],
  ])("say how a deadline stands %s", (_name, today, expected) => {
    expect(deadline("2026-11-27", today)).toBe(expected);
  });

  it.each([
    ["in winter", "2026-11-24T15:30:00Z", "3:30pm"],
    ["in summer", "2026-10-20T14:30:00Z", "3:30pm"],
    ["on the hour", "2026-11-24T14:00:00Z", "2pm"],
    ["at noon", "2026-11-24T12:00:00Z", "12pm"],
    ["after midnight", "2026-11-24T00:05:00Z", "12:05am"],
  ])("tell the time by the clocks of England %s (invariant 8)", (_name, instant, expected) => {
    expect(time(new Date(instant))).toBe(expected);
  });

  it("tell the day as it is in England, also when it is another by Greenwich (invariant 8)", () => {
    expect(dateInEngland(new Date("2027-06-15T23:30:00Z"))).toBe("2027-06-16");
    expect(dateInEngland(new Date("2026-11-24T23:30:00Z"))).toBe("2026-11-24");
  });

  it("name a month with its year", () => {
    expect(month("2026-11-24")).toBe("November 2026");
  });

  it("put day and time together, the day as it is in England", () => {
    expect(dayAndTime(new Date("2027-06-15T23:30:00Z"), "2027-06-15")).toBe("Wednesday 16 June, 12:30am");
    expect(shortDay("2026-11-24")).toBe("24 Nov");
  });
});
