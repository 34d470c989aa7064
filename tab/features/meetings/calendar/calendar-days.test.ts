import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { addDays, civilDate, isoWeekday } from "../../../../shared/domain/time/civil-date.ts";
import { type CalendarView, dayAfterKey, shownDates, shownWeeks, stepped } from "./calendar-days.ts";

const day = civilDate;

describe("the days a calendar shows", () => {
  it.each<[string, CalendarView, string, { from: string; to: string }]>([
    ["a month in whole weeks", "month", "2026-11-24", { from: "2026-10-26", to: "2026-12-06" }],
    ["a month of four weeks", "month", "2027-02-10", { from: "2027-02-01", to: "2027-02-28" }],
    ["a month of six weeks", "month", "2026-08-01", { from: "2026-07-27", to: "2026-09-06" }],
    ["a week from Monday to Sunday", "week", "2026-11-24", { from: "2026-11-23", to: "2026-11-29" }],
    ["a list of three months", "list", "2026-11-24", { from: "2026-11-24", to: "2027-02-23" }],
    ["a list that ends in a short month", "list", "2026-11-30", { from: "2026-11-30", to: "2027-02-27" }],
  ])("%s", (_name, view, on, expected) => {
    expect(shownDates(view, day(on))).toEqual(expected);
  });

  it("are whole weeks from Monday on, without a gap, with the day asked for among them", () => {
    const anyDay = fc.integer({ min: -4000, max: 4000 }).map((days) => addDays(day("2026-11-24"), days));
    fc.assert(
      fc.property(anyDay, fc.constantFrom<CalendarView>("month", "week"), (on, view) => {
        const shown = shownWeeks(view, on).flat();
        return (
          shown.every((each, index) => isoWeekday(each) === (index % 7) + 1) &&
          shown.every((each, index) => index === 0 || each === addDays(shown[index - 1] ?? each, 1)) &&
          shown.includes(on)
        );
      }),
    );
  });
});

describe("moving through a calendar", () => {
  it.each<[string, CalendarView, string, 1 | -1, string]>([
    ["to the next month", "month", "2026-11-24", 1, "2026-12-01"],
    ["to the month before, from its last day", "month", "2026-03-31", -1, "2026-02-01"],
    ["to the week after", "week", "2026-12-29", 1, "2027-01-05"],
    ["to the list before", "list", "2026-11-24", -1, "2026-08-24"],
  ])("leads %s", (_name, view, on, by, expected) => {
    expect(stepped(view, day(on), by)).toBe(expected);
  });

  it.each([
    ["ArrowLeft", "2026-11-23"],
    ["ArrowRight", "2026-11-25"],
    ["ArrowUp", "2026-11-17"],
    ["ArrowDown", "2026-12-01"],
    ["Home", "2026-11-23"],
    ["End", "2026-11-29"],
    ["PageUp", "2026-10-24"],
    ["PageDown", "2026-12-24"],
    ["a", undefined],
  ])("by the key %s from Tuesday 24 November leads to %s", (key, expected) => {
    expect(dayAfterKey(key, day("2026-11-24"))).toBe(expected);
  });
});
