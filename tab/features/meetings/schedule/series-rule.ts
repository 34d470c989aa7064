import type { SeriesRuleBody } from "../../../../shared/contract/meetings/series.schema.ts";
import type { SeriesPeriod } from "../../../../shared/domain/meetings/series-rule.ts";
import type { MeetingForm, RepeatForm } from "./meeting-form.ts";
import { instantAt } from "./school-clock.ts";

/** Periods in which there is more than one of a weekday, so that "the first" says something. */
export const countsWeekdays = (period: SeriesPeriod): boolean => period !== "week" && period !== "fortnight";

/** The rule to send; undefined while it does not repeat or one of its dates or times is missing. */
export function ruleOf({ repeat, start, end }: MeetingForm): SeriesRuleBody | undefined {
  const { isOn, period, weekday, nth, from, to } = repeat;
  const isWhole = instantAt(from, start) && instantAt(to, end) && from <= to && start < end;
  return isOn && isWhole ? { period, weekday, nth, from, to, startsAt: start, endsAt: end } : undefined;
}

export const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] as const;

export const nthWords: readonly { readonly nth: RepeatForm["nth"]; readonly name: string }[] = [
  { nth: 1, name: "First" },
  { nth: 2, name: "Second" },
  { nth: 3, name: "Third" },
  { nth: 4, name: "Fourth" },
  { nth: "last", name: "Last" },
];

export const periodWords: Record<SeriesPeriod, string> = {
  week: "every week",
  fortnight: "every second week",
  month: "each month",
  "half-term": "each half-term",
  term: "each term",
};
