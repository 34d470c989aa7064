import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { addDays, civilDate, isoWeekday } from "../time/civil-date.ts";
import { londonDate, londonInstant, londonTime } from "../time/london.ts";
import { isQuiet, type QuietHours, usualQuietHours } from "./quiet-hours.ts";

const inTerm = () => true;
const minute = 60_000;
const minutesQuiet = (from: string, to: string, quiet: QuietHours = usualQuietHours): number => {
  let count = 0;
  for (let at = Date.parse(from); at < Date.parse(to); at += minute)
    if (isQuiet(new Date(at), quiet, inTerm)) count++;
  return count;
};
const anyInstant = fc
  .integer({ min: 0, max: 3 * 366 * 24 * 60 })
  .map((minutes) => new Date(Date.parse("2026-01-01T00:00:00Z") + minutes * minute));
const anyTime = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((of) => `${String(Math.floor(of / 60)).padStart(2, "0")}:${String(of % 60).padStart(2, "0")}`);
const anyHours = fc.record({
  ...{ isOn: fc.boolean(), from: anyTime, to: anyTime },
  ...{ weekends: fc.boolean(), holidays: fc.boolean() },
});

describe("when Beacon begins no conversation by itself", () => {
  it.each([
    ["at 6pm on a Wednesday", "2026-11-25T18:00:00Z", true],
    ["a minute before", "2026-11-25T17:59:59Z", false],
    ["at 6:59 in the morning", "2026-11-26T06:59:59Z", true],
    ["at 7am", "2026-11-26T07:00:00Z", false],
    ["at 7am on a Saturday", "2026-11-28T07:00:00Z", true],
    ["at noon on a Sunday", "2026-11-29T12:00:00Z", true],
    ["at 7am by British Summer Time, an hour earlier by UTC", "2026-06-10T06:00:00Z", false],
  ])("%s: %s is quiet: %s", (_when, now, quiet) => {
    expect(isQuiet(new Date(now), usualQuietHours, inTerm)).toBe(quiet);
  });

  it("is every day on which no school works, where the trust wants that", () => {
    const noon = new Date("2026-12-23T12:00:00Z");
    const closed = () => false;
    expect(isQuiet(noon, usualQuietHours, closed)).toBe(true);
    expect(isQuiet(noon, { ...usualQuietHours, holidays: false }, closed)).toBe(false);
  });

  it("is never, where the trust has turned it off", () => {
    expect(isQuiet(new Date("2026-11-29T03:00:00Z"), { ...usualQuietHours, isOn: false }, () => false)).toBe(
      false,
    );
  });

  it("lasts thirteen hours of a night, twelve when clocks go forward and fourteen when they go back", () => {
    const nights = { ...usualQuietHours, weekends: false };
    expect(minutesQuiet("2026-11-25T12:00:00Z", "2026-11-26T12:00:00Z", nights)).toBe(13 * 60);
    expect(minutesQuiet("2026-03-28T12:00:00Z", "2026-03-29T12:00:00Z", nights)).toBe(12 * 60);
    expect(minutesQuiet("2026-10-24T12:00:00Z", "2026-10-25T12:00:00Z", nights)).toBe(14 * 60);
  });

  it("ends: whatever is set, by the clock of a day worked what waited goes out at the latest a day later, or never begins", () => {
    fc.assert(
      fc.property(anyInstant, anyHours, (now, quiet) => {
        fc.pre(quiet.from !== quiet.to);
        let date = londonDate(now);
        while (isoWeekday(date) > 5) date = addDays(date, 1);
        // The instant at which the hours end is not quiet itself, on either side of a clock change.
        const end = londonInstant(date, quiet.to);
        if (londonTime(end) === quiet.to && londonDate(end) === date)
          expect(isQuiet(end, quiet, inTerm)).toBe(false);
      }),
    );
  });

  it("asks the clocks of England alone: the same time on the same date is the same, whatever the offset", () => {
    fc.assert(
      fc.property(anyInstant, anyHours, (now, quiet) => {
        const again = londonInstant(londonDate(now), londonTime(now));
        expect(isQuiet(again, quiet, inTerm)).toBe(isQuiet(now, quiet, inTerm));
      }),
    );
  });

  it("never says of a holiday that it is less quiet than a day of term", () => {
    const holiday = civilDate("2026-12-23");
    fc.assert(
      fc.property(anyTime, anyHours, (time, quiet) => {
        const now = londonInstant(holiday, time);
        if (isQuiet(now, quiet, inTerm)) expect(isQuiet(now, quiet, () => false)).toBe(true);
      }),
    );
  });
});
