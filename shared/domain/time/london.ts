import { Temporal } from "temporal-polyfill";
import { type CivilDate, civilDate } from "./civil-date.ts";

/** The one zone in which schools of England keep their times. */
export const schoolTimeZone = "Europe/London";

/** The instant at which clocks in England show `time` (`HH:MM`) on `date`, on either side of a clock change. */
export function londonInstant(date: CivilDate, time: string): Date {
  const zoned = Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone: schoolTimeZone,
    plainTime: Temporal.PlainTime.from(time),
  });
  return new Date(zoned.epochMilliseconds);
}

/** The date in England at an instant. */
export function londonDate(instant: Date): CivilDate {
  return civilDate(
    Temporal.Instant.fromEpochMilliseconds(instant.getTime())
      .toZonedDateTimeISO(schoolTimeZone)
      .toPlainDate()
      .toString(),
  );
}

/** What clocks in England show at an instant, `HH:MM`. */
export function londonTime(instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(schoolTimeZone)
    .toPlainTime()
    .toString({ smallestUnit: "minute" });
}

/** What clocks in England show at an instant: `2026-12-01T14:00:00`. */
export const londonDateTime = (instant: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(schoolTimeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: "second" });
