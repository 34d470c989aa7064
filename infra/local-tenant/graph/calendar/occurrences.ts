import type { PatternedRecurrence } from "@microsoft/microsoft-graph-types";
import { Temporal } from "temporal-polyfill";

const dayNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const weekIndexes = ["first", "second", "third", "fourth"];

/** No series of a school reaches further; it ends what a pattern that never fits would not. */
const mostPeriods = 1_000;

/** The days on which a series takes place, in order. */
export function occurrenceDates({ pattern, range }: PatternedRecurrence): Temporal.PlainDate[] {
  const first = Temporal.PlainDate.from(range?.startDate ?? "");
  const last =
    range?.type === "endDate" && range.endDate ? Temporal.PlainDate.from(range.endDate) : undefined;
  const most = range?.type === "numbered" ? (range.numberOfOccurrences ?? 0) : Number.POSITIVE_INFINITY;
  const dates: Temporal.PlainDate[] = [];
  for (let period = 0; period < mostPeriods && dates.length < most; period++) {
    for (const date of datesOfPeriod(pattern ?? {}, first, period * (pattern?.interval ?? 1))) {
      if (Temporal.PlainDate.compare(date, first) < 0) continue;
      if (last && Temporal.PlainDate.compare(date, last) > 0) return dates;
      if (dates.length < most) dates.push(date);
    }
  }
  return dates;
}

type Pattern = NonNullable<PatternedRecurrence["pattern"]>;

/** The days that the pattern gives in the day, week or month so many after the first. */
function datesOfPeriod(pattern: Pattern, first: Temporal.PlainDate, periods: number): Temporal.PlainDate[] {
  switch (pattern.type) {
    case "daily":
      return [first.add({ days: periods })];
    case "weekly": {
      const monday = first.subtract({ days: first.dayOfWeek - 1 }).add({ weeks: periods });
      return weekdays(pattern, first).map((day) => monday.add({ days: day - 1 }));
    }
    case "absoluteMonthly": {
      const month = first.toPlainYearMonth().add({ months: periods });
      return [month.toPlainDate({ day: Math.min(pattern.dayOfMonth || first.day, month.daysInMonth) })];
    }
    default:
      return [relativeDay(pattern, first, periods)];
  }
}

/** ISO numbers of the days asked for, Monday first; without any, the day the series begins on. */
function weekdays({ daysOfWeek }: Pattern, first: Temporal.PlainDate): number[] {
  const named = (daysOfWeek ?? []).map((name) => dayNames.indexOf(name) + 1);
  return named.length > 0 ? named.sort((a, b) => a - b) : [first.dayOfWeek];
}

/** The second Tuesday, the last Friday and their like. */
function relativeDay(pattern: Pattern, first: Temporal.PlainDate, periods: number): Temporal.PlainDate {
  const month = first.toPlainYearMonth().add({ months: periods });
  const weekday = weekdays(pattern, first)[0] ?? first.dayOfWeek;
  if (pattern.index === "last") {
    const end = month.toPlainDate({ day: month.daysInMonth });
    return end.subtract({ days: (end.dayOfWeek - weekday + 7) % 7 });
  }
  const start = month.toPlainDate({ day: 1 });
  const week = Math.max(0, weekIndexes.indexOf(pattern.index ?? "first"));
  return start.add({ days: ((weekday - start.dayOfWeek + 7) % 7) + week * 7 });
}
