const londonClock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

const minute = 60_000;
/** How far clocks of England have stood before UTC: an hour in summer, nothing in winter. The earlier instant comes first. */
const offsets = [60 * minute, 0];

/** What clocks of England show at an instant: `YYYY-MM-DD` and `HH:MM`. */
export function clockAt(instant: Date): { readonly date: string; readonly time: string } {
  const parts = Object.fromEntries(
    londonClock.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    time: `${parts.hour}:${parts.minute}`,
  };
}

/**
 * The instant at which clocks of England show `time` on `date`; undefined when those are no date and time. As
 * `domain/time/london.ts` has it, which weighs 20 kB more: an hour that comes twice is the first, one that is left out is
 * the hour after.
 */
export function instantAt(date: string, time: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{2}:\d{2}$/.test(time)) return undefined;
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  // JavaScript takes 31 February for 3 March.
  if (Number.isNaN(asUtc) || !new Date(asUtc).toISOString().startsWith(`${date}T${time}`)) return undefined;
  const shown = offsets.map((offset) => new Date(asUtc - offset)).find((one) => showsAs(one, date, time));
  return shown ?? new Date(asUtc);
}

const showsAs = (instant: Date, date: string, time: string): boolean => {
  const clock = clockAt(instant);
  return clock.date === date && clock.time === time;
};

/** So many minutes later on the same day; a day ends at 23:59. Without a time there is none later. */
export function laterBy(minutes: number, time: string): string {
  const [hour, past] = time.split(":").map(Number);
  if (hour === undefined || past === undefined || Number.isNaN(hour) || Number.isNaN(past)) return "";
  const total = Math.min(hour * 60 + past + minutes, 23 * 60 + 59);
  return `${String(Math.floor(total / 60)).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;
}

/** Minutes from one time of day to another; undefined while one of them is missing or the second is not later. */
export function minutesBetween(start: string, end: string): number | undefined {
  const [from, until] = [start, end].map((time) => Date.parse(`2000-01-01T${time}:00Z`) / minute);
  if (from === undefined || until === undefined) return undefined;
  return until > from ? until - from : undefined;
}

/** `date` some days on; back when negative. */
export function daysOn(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 24 * 60 * minute).toISOString().slice(0, 10);
}
