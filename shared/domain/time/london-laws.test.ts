import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { civilDate } from "./civil-date.ts";
import { londonDate, londonDateTime, londonInstant, londonTime } from "./london.ts";

const believable = fc.date({
  min: new Date("2000-01-01T00:00:00Z"),
  max: new Date("2099-12-31T00:00:00Z"),
  noInvalidDate: true,
});
/** Minutes about the two clock changes of a year. */
const nearChanges = fc
  .tuple(
    fc.constantFrom("2026-10-25T01:00:00Z", "2027-03-28T01:00:00Z", "2020-03-29T01:00:00Z"),
    fc.integer({ min: -400, max: 400 }),
  )
  .map(([change, minutes]) => new Date(Date.parse(change) + minutes * 60_000));

it("times in England are those of the calendar of time zones, at any minute of the century (invariant 8)", () => {
  fc.assert(
    fc.property(fc.oneof(believable, nearChanges), (instant) => {
      const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(
        "Europe/London",
      );
      expect(londonDate(instant)).toBe(zoned.toPlainDate().toString());
      expect(londonTime(instant)).toBe(zoned.toPlainTime().toString({ smallestUnit: "minute" }));
      expect(londonDateTime(instant)).toBe(zoned.toPlainDateTime().toString({ smallestUnit: "second" }));
      const plain = zoned.toPlainDateTime().round({ smallestUnit: "minute", roundingMode: "floor" });
      const back = londonInstant(civilDate(plain.toPlainDate().toString()), londonTime(instant));
      expect(back.getTime()).toBe(plain.toZonedDateTime("Europe/London").epochMilliseconds);
    }),
    { numRuns: 500 },
  );
});
