import { addDays, type CivilDate, isoWeekday } from "../time/civil-date.ts";

/** The parts of a list of everything to do, in their order. */
export const whensDue = ["overdue", "this-week", "later", "no-date"] as const;
export type WhenDue = (typeof whensDue)[number];

/** Under which part something belongs. A week ends with its Sunday; at a weekend the week that comes is this one. */
export function whenDue(dueOn: CivilDate | undefined, today: CivilDate): WhenDue {
  if (dueOn === undefined) return "no-date";
  if (dueOn < today) return "overdue";
  return dueOn <= lastOfWeek(today) ? "this-week" : "later";
}

function lastOfWeek(today: CivilDate): CivilDate {
  const weekday = isoWeekday(today);
  return addDays(today, weekday < 6 ? 7 - weekday : 14 - weekday);
}
