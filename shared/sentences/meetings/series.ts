import type { SteppedOver } from "../../domain/meetings/series/series-dates.ts";
import type { SeriesRule } from "../../domain/meetings/series-rule.ts";
import { dayOfMonth, timeOfDay } from "../dates.ts";
import { listed } from "../lists.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const places = { 1: "first", 2: "second", 3: "third", 4: "fourth", last: "last" } as const;

/** "The first Tuesday of each term, 2pm to 3:30pm", "Every other Friday, 9am to 10am". */
export function seriesRuleWords(rule: SeriesRule): string {
  const weekday = weekdays[rule.weekday - 1] ?? "";
  const times = `${timeOfDay(rule.startsAt)} to ${timeOfDay(rule.endsAt)}`;
  if (rule.period === "week") return `Every ${weekday}, ${times}`;
  if (rule.period === "fortnight") return `Every other ${weekday}, ${times}`;
  return `The ${places[rule.nth]} ${weekday} of each ${rule.period}, ${times}`;
}

/** "Not 4 May: Early May bank holiday". */
export const steppedOverWords = (days: readonly SteppedOver[]): string =>
  days
    .map(({ date, closures }, index) => {
      const names = listed([...new Set(closures.map(({ name }) => name))]);
      return `${index === 0 ? "Not" : "nor"} ${dayOfMonth(date)}: ${names}`;
    })
    .join("; ");
