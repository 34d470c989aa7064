import type { CivilDate } from "../domain/time/civil-date.ts";

const dayFormat = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  timeZone: "UTC",
});
const fullFormat = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const shortFormat = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const monthFormat = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const dayMonthFormat = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });
const timeFormat = new Intl.DateTimeFormat("en-GB", {
  hour: "numeric",
  minute: "2-digit",
  // `hour12` would make noon "0pm" where the locale counts from nought.
  hourCycle: "h12",
  timeZone: "Europe/London",
});
const londonDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" });

/** "Tuesday 24 November"; with the year when it differs from that of `today`. */
export function day(date: string, today: string): string {
  const words = dayFormat.format(new Date(`${date}T00:00:00Z`)).replace(",", "");
  return date.slice(0, 4) === today.slice(0, 4) ? words : `${words} ${date.slice(0, 4)}`;
}

/** "4 May". */
export const dayOfMonth = (date: string): string => dayMonthFormat.format(new Date(`${date}T00:00:00Z`));

/** "24 November 2026". */
export const fullDate = (date: string): string => fullFormat.format(new Date(`${date}T00:00:00Z`));

/** "24 Nov". */
export const shortDay = (date: string): string => shortFormat.format(new Date(`${date}T00:00:00Z`));

/** "3:30pm", "2pm", by the clocks of England. */
export function time(instant: Date): string {
  return timeFormat.format(instant).replace(":00", "").replace(/\s/g, "").toLowerCase();
}

/** The date in England at an instant. `domain/time/london.ts` knows it too, at 20 kB that the tab's pages can do without. */
export const dateInEngland = (instant: Date): string => londonDay.format(instant);

/** "November 2026". */
export const month = (date: string): string => monthFormat.format(new Date(`${date}T00:00:00Z`));

/** "3:30pm" for a time of day, `15:30`. */
export const timeOfDay = (clock: string): string => time(new Date(`2026-01-01T${clock}:00Z`));

/** "Tuesday 24 November, 3:30pm", by the clocks of England. */
export function dayAndTime(instant: Date, today: string): string {
  return `${day(dateInEngland(instant), today)}, ${time(instant)}`;
}

/** "due today", "due Friday 27 November", "was due 20 November". */
export function deadline(dueOn: string, today: CivilDate | string): string {
  if (dueOn === today) return "due today";
  return dueOn < today ? `was due ${day(dueOn, today)}` : `due ${day(dueOn, today)}`;
}
