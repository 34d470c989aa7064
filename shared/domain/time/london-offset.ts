import { Temporal } from "temporal-polyfill";

/** The one zone in which schools of England keep their times. */
export const schoolTimeZone = "Europe/London";

const hourMilliseconds = 3_600_000;
/** A few years of hours; past it the memory begins anew. */
const mostHours = 50_000;
const offsets = new Map<number, number>();

/**
 * How far clocks in England are ahead of UTC at an instant, in milliseconds. Clocks change on whole hours of UTC, so one
 * answer holds for its hour: asking the calendar of time zones each time makes up most of what a year of meetings costs.
 */
export function londonOffset(milliseconds: number): number {
  const hour = Math.floor(milliseconds / hourMilliseconds);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const offset =
    Temporal.Instant.fromEpochMilliseconds(hour * hourMilliseconds).toZonedDateTimeISO(schoolTimeZone)
      .offsetNanoseconds / 1_000_000;
  if (offsets.size >= mostHours) offsets.clear();
  offsets.set(hour, offset);
  return offset;
}

/** The instant with the zone's distance added: its UTC fields are what clocks in England show. */
export const asClocksShow = (instant: Date): Date =>
  new Date(instant.getTime() + londonOffset(instant.getTime()));
