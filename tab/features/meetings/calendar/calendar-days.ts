import { addDays, type CivilDate, civilDate, isoWeekday } from "../../../../shared/domain/time/civil-date.ts";
import { monthsOn } from "../../../../shared/domain/time/months-on.ts";

export const calendarViews = ["month", "week", "list"] as const;
export type CalendarView = (typeof calendarViews)[number];

/** How many months a list shows: about a term. */
const listMonths = 3;

/** The dates that a view shows around `on`, both included: whole weeks of a month, one week, or a term from the day on. */
export function shownDates(view: CalendarView, on: CivilDate): { from: CivilDate; to: CivilDate } {
  if (view === "list") return { from: on, to: addDays(monthsOn(on, listMonths), -1) };
  const first = view === "month" ? firstOfMonth(on) : on;
  const last = view === "month" ? addDays(monthsOn(first, 1), -1) : on;
  return { from: mondayOf(first), to: addDays(mondayOf(last), 6) };
}

/** The weeks of a view, Monday to Sunday. */
export function shownWeeks(view: CalendarView, on: CivilDate): CivilDate[][] {
  const { from, to } = shownDates(view === "list" ? "week" : view, on);
  const weeks: CivilDate[][] = [];
  for (let monday = from; monday <= to; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, day) => addDays(monday, day)));
  return weeks;
}

/** The day to show after stepping once forward (1) or back (-1). */
export function stepped(view: CalendarView, on: CivilDate, by: 1 | -1): CivilDate {
  if (view === "week") return addDays(on, 7 * by);
  return view === "month" ? monthsOn(firstOfMonth(on), by) : monthsOn(on, listMonths * by);
}

/** Where the arrow keys, Home, End, Page up and Page down lead from a day; undefined for any other key. */
export function dayAfterKey(key: string, day: CivilDate): CivilDate | undefined {
  switch (key) {
    case "ArrowLeft":
      return addDays(day, -1);
    case "ArrowRight":
      return addDays(day, 1);
    case "ArrowUp":
      return addDays(day, -7);
    case "ArrowDown":
      return addDays(day, 7);
    case "Home":
      return mondayOf(day);
    case "End":
      return addDays(mondayOf(day), 6);
    case "PageUp":
      return monthsOn(day, -1);
    case "PageDown":
      return monthsOn(day, 1);
    default:
      return undefined;
  }
}

export const isInMonthOf = (day: string, on: string): boolean => day.slice(0, 7) === on.slice(0, 7);

const mondayOf = (day: CivilDate): CivilDate => addDays(day, 1 - isoWeekday(day));
const firstOfMonth = (day: CivilDate): CivilDate => civilDate(`${day.slice(0, 8)}01`);
