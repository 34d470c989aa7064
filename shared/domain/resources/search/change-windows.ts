import { type CivilDate, daysBetween } from "../../time/civil-date.ts";

/** How long ago something was changed at most: a month, a third of an academic year, a year. Each holds those before it. */
export const changeWindows = ["month", "term", "year"] as const;
export type ChangeWindow = (typeof changeWindows)[number];

const days: Record<ChangeWindow, number> = { month: 31, term: 122, year: 366 };

/** As number of days, to be compared quickly. */
export const dayNumber = (date: CivilDate): number => daysBetween(epoch, date);

const epoch = "1970-01-01" as CivilDate;

/** The first day of a window, as a number. */
export const windowBegins = (window: ChangeWindow, today: CivilDate): number =>
  dayNumber(today) - days[window];
