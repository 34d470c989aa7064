import { describe, expect, it } from "@jest/globals";
import { settingsErrors } from "./settings-errors.ts";
import { type TrustSettings, usualTrustSettings } from "./trust-settings.ts";

describe("what is wrong with what the trust sets", () => {
  const cases: readonly (readonly [string, Partial<TrustSettings>, readonly object[]])[] = [
    ["nothing, as long as nobody has set anything", {}, []],
    [
      "a time that no clock shows",
      { schoolDay: { from: "08:45", to: "25:00" } },
      [{ pointer: "/schoolDay/to", code: "not-a-time" }],
    ],
    [
      "a working day that ends before it begins",
      { workingDay: { from: "17:30", to: "08:00" } },
      [{ pointer: "/workingDay/to", code: "before-start" }],
    ],
    [
      "lessons after the working day",
      { workingDay: { from: "08:00", to: "15:00" } },
      [{ pointer: "/schoolDay/to", code: "outside-working-day" }],
    ],
    [
      "quiet hours in which reminders would have to go out",
      { quietHours: { ...usualTrustSettings.quietHours, to: "09:30" } },
      [{ pointer: "/quietHours/to", code: "covers-reminders" }],
    ],
    [
      "quiet hours that begin while reminders go out",
      { quietHours: { ...usualTrustSettings.quietHours, from: "09:59", to: "08:00" } },
      [{ pointer: "/quietHours/to", code: "covers-reminders" }],
    ],
    [
      "quiet hours until reminders go out, which is right",
      { quietHours: { ...usualTrustSettings.quietHours, to: "09:00" } },
      [],
    ],
    [
      "quiet hours of no time at all",
      { quietHours: { ...usualTrustSettings.quietHours, from: "07:00" } },
      [{ pointer: "/quietHours/to", code: "before-start" }],
    ],
    [
      "quiet hours that no clock shows, though they are off",
      { quietHours: { ...usualTrustSettings.quietHours, isOn: false, from: "6pm" } },
      [{ pointer: "/quietHours/from", code: "not-a-time" }],
    ],
    ["a day of travel", { travelMinutes: 1440 }, [{ pointer: "/travelMinutes", code: "out-of-range" }]],
    [
      "no budget at all",
      { workloadBudgetMinutes: 0 },
      [{ pointer: "/workloadBudgetMinutes", code: "out-of-range" }],
    ],
    [
      "a post's budget in half minutes",
      { workloadBudgetByRole: { dsl: 90.5 } },
      [{ pointer: "/workloadBudgetByRole/dsl", code: "out-of-range" }],
    ],
    [
      "a briefing that nobody may read",
      { briefing: { ...usualTrustSettings.briefing, readingMinutes: 0 } },
      [{ pointer: "/briefing/readingMinutes", code: "out-of-range" }],
    ],
    [
      "a small school of thousands",
      { smallSchoolPupils: 2000 },
      [{ pointer: "/smallSchoolPupils", code: "out-of-range" }],
    ],
    [
      "attended without having been there",
      { attendedPercent: 0 },
      [{ pointer: "/attendedPercent", code: "out-of-range" }],
    ],
    [
      "a target above everybody",
      { completionTargetPercent: 101 },
      [{ pointer: "/completionTargetPercent", code: "out-of-range" }],
    ],
    ["no reminder at all is right", { reminders: { daysBefore: [], daysAfter: [], headAfterDays: 1 } }, []],
    [
      "a reminder on half a day, two on one day, and a head who never hears",
      { reminders: { daysBefore: [7, 0.5], daysAfter: [3, 3], headAfterDays: 0 } },
      [
        { pointer: "/reminders/headAfterDays", code: "out-of-range" },
        { pointer: "/reminders/daysBefore", code: "out-of-range" },
        { pointer: "/reminders/daysAfter", code: "duplicate" },
      ],
    ],
    [
      "a reminder on every day of a week",
      { reminders: { daysBefore: [7, 6, 5, 4, 3, 2, 1], daysAfter: [1], headAfterDays: 21 } },
      [{ pointer: "/reminders/daysBefore", code: "too-many" }],
    ],
    [
      "feedback of two, who would know each other's",
      { feedbackLeastAnswers: 2 },
      [{ pointer: "/feedbackLeastAnswers", code: "out-of-range" }],
    ],
    [
      "records kept for no year",
      { recordsKeptYears: 0 },
      [{ pointer: "/recordsKeptYears", code: "out-of-range" }],
    ],
  ];
  it.each(cases)("is: %s", (_, changes, errors) => {
    expect(settingsErrors({ ...usualTrustSettings, ...changes })).toEqual(errors);
  });
});
