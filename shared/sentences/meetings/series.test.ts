import { expect, it } from "@jest/globals";
import type { Closure } from "../../domain/directory/closure.ts";
import type { SeriesRule } from "../../domain/meetings/series-rule.ts";
import { civilDate } from "../../domain/time/civil-date.ts";
import { duration, pounds } from "../amounts.ts";
import { seriesRuleWords, steppedOverWords } from "./series.ts";

const rule: SeriesRule = {
  ...{ period: "term", weekday: 2, nth: 1, startsAt: "14:00", endsAt: "15:30" },
  ...{ from: civilDate("2026-09-01"), to: civilDate("2027-07-31") },
};

it.each<[string, Partial<SeriesRule>]>([
  ["The first Tuesday of each term, 2pm to 3:30pm", {}],
  ["The last Friday of each half-term, 2pm to 3:30pm", { period: "half-term", weekday: 5, nth: "last" }],
  ["Every Monday, 2pm to 3:30pm", { period: "week", weekday: 1 }],
  ["Every other Thursday, 2pm to 3:30pm", { period: "fortnight", weekday: 4 }],
])("a rule reads: %s", (words, changes) => {
  expect(seriesRuleWords({ ...rule, ...changes })).toBe(words);
});

it("a day stepped over is told with what closes it", () => {
  const closures = [{ name: "Early May bank holiday" } as Closure];
  expect(steppedOverWords([{ date: civilDate("2026-05-04"), closures }])).toBe(
    "Not 4 May: Early May bank holiday",
  );
});

it("money and time read as people say them", () => {
  expect([pounds(14200), pounds(114250)]).toEqual(["£142", "£1,142.50"]);
  expect([duration(0), duration(60), duration(90)]).toEqual(["0 minutes", "1 hour", "1 hour 30 minutes"]);
});
