import { Temporal } from "temporal-polyfill";
import { type CivilDate, civilDateOf } from "./civil-date.ts";
import { asClocksShow, londonOffset, schoolTimeZone } from "./london-offset.ts";

const minuteMilliseconds = 60_000;
/** Wider than any clock change. */
const around = 180 * minuteMilliseconds;

/** The instant at which clocks in England show `time` (`HH:MM`) on `date`, on either side of a clock change. */
export function londonInstant(date: CivilDate, time: string): Date {
  const shown = Date.parse(`${date}T${time}:00Z`);
  if (!Number.isNaN(shown)) {
    const [before, after] = [londonOffset(shown - around), londonOffset(shown + around)];
    if (before === after) return new Date(shown - before);
  }
  // Near a clock change a time may come twice or not at all.
  const zoned = Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone: schoolTimeZone,
    plainTime: Temporal.PlainTime.from(time),
  });
  return new Date(zoned.epochMilliseconds);
}

/** The date in England at an instant. */
export const londonDate = (instant: Date): CivilDate => civilDateOf(asClocksShow(instant));

/** What clocks in England show at an instant, `HH:MM`. */
export const londonTime = (instant: Date): string => asClocksShow(instant).toISOString().slice(11, 16);

/** What clocks in England show at an instant: `2026-12-01T14:00:00`. */
export const londonDateTime = (instant: Date): string => asClocksShow(instant).toISOString().slice(0, 19);
