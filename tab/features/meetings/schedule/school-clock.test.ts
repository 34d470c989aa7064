import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { civilDate } from "../../../../shared/domain/time/civil-date.ts";
import { londonInstant } from "../../../../shared/domain/time/london.ts";
import { clockAt, daysOn, instantAt, laterBy, minutesBetween } from "./school-clock.ts";

const iso = (date: string, time: string) => instantAt(date, time)?.toISOString();

describe("times that a lead types", () => {
  it.each([
    ["in winter", "2026-11-24", "15:30", "2026-11-24T15:30:00.000Z"],
    ["in summer", "2027-06-15", "15:30", "2027-06-15T14:30:00.000Z"],
    ["on the last Friday before the clocks go back", "2026-10-23", "14:00", "2026-10-23T13:00:00.000Z"],
    ["on the first Monday after", "2026-10-26", "14:00", "2026-10-26T14:00:00.000Z"],
    ["in the hour that comes twice: the first", "2026-10-25", "01:30", "2026-10-25T00:30:00.000Z"],
    ["in the hour that is left out: the hour after", "2027-03-28", "01:30", "2027-03-28T01:30:00.000Z"],
  ])("are by the clocks of England %s", (_, date, time, expected) => {
    expect(iso(date, time)).toBe(expected);
  });

  it.each([
    ["no date", "", "14:00"],
    ["no time", "2026-11-24", ""],
    ["a day that is not in the calendar", "2027-02-31", "14:00"],
    ["an hour that no clock shows", "2026-11-24", "25:00"],
  ])("are none with %s", (_, date, time) => {
    expect(instantAt(date, time)).toBeUndefined();
  });

  it("are what the server takes them for, at every minute of ten years", () => {
    const minutes = fc.integer({ min: 0, max: 10 * 366 * 24 * 60 });
    fc.assert(
      fc.property(minutes, (after) => {
        const typed = new Date(Date.UTC(2024, 0, 1) + after * 60_000).toISOString();
        const [date, time] = [typed.slice(0, 10), typed.slice(11, 16)];
        expect(instantAt(date, time)).toEqual(londonInstant(civilDate(date), time));
      }),
    );
  });

  it("show again as they were typed", () => {
    expect(clockAt(new Date("2027-06-15T14:30:00Z"))).toEqual({ date: "2027-06-15", time: "15:30" });
    expect(clockAt(new Date("2026-11-24T00:00:00Z"))).toEqual({ date: "2026-11-24", time: "00:00" });
  });
});

describe("counting on the clock", () => {
  it("ends a meeting of 90 minutes that begins at half past three at five", () => {
    expect(laterBy(90, "15:30")).toBe("17:00");
  });

  it("never runs into the next day", () => {
    expect(laterBy(120, "23:00")).toBe("23:59");
  });

  it("counts nothing from no time", () => {
    expect(laterBy(90, "")).toBe("");
    expect(minutesBetween("", "15:00")).toBeUndefined();
    expect(minutesBetween("15:00", "14:00")).toBeUndefined();
    expect(minutesBetween("14:00", "15:30")).toBe(90);
  });

  it("counts days across the end of a month and the change of the clocks", () => {
    expect(daysOn("2026-10-24", 28)).toBe("2026-11-21");
    expect(daysOn("2027-03-01", -1)).toBe("2027-02-28");
  });
});
