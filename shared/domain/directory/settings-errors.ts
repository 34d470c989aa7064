import { reminderHour } from "../cpd/reminders/reminder-hour.ts";
import type { FieldError } from "../result.ts";
import { coversAnyOf, type QuietHours } from "./quiet-hours.ts";
import { roles } from "./role.ts";
import type { TimeOfDay, TrustSettings } from "./trust-settings.ts";

/** Whole numbers that may be set, both ends included. */
export const settingsLimits = {
  travelMinutes: { least: 0, most: 240 },
  /** Ten minutes to a hundred hours of half a term. */
  workloadBudgetMinutes: { least: 10, most: 6000 },
  smallSchoolPupils: { least: 0, most: 1000 },
  attendedPercent: { least: 1, most: 100 },
  completionTargetPercent: { least: 1, most: 100 },
  /** Days before or after CPD is due, and how many reminders of each kind there may be. */
  reminderDays: { least: 1, most: 365 },
  reminders: { most: 6 },
  /** Of fewer than three answers anybody who gave one would know the other. */
  feedbackLeastAnswers: { least: 3, most: 50 },
  recordsKeptYears: { least: 1, most: 50 },
  readingMinutes: { least: 1, most: 30 },
  leastWorkingDays: { least: 0, most: 20 },
  remindDaysBefore: { least: 0, most: 20 },
} as const;

/** What is wrong with what somebody set for the trust. */
export function settingsErrors(settings: TrustSettings): FieldError[] {
  const { schoolDay, workingDay } = settings;
  const errors = [...dayErrors(schoolDay, "/schoolDay"), ...dayErrors(workingDay, "/workingDay")];
  if (errors.length === 0) {
    if (schoolDay.from < workingDay.from)
      errors.push({ pointer: "/schoolDay/from", code: "outside-working-day" });
    if (schoolDay.to > workingDay.to) errors.push({ pointer: "/schoolDay/to", code: "outside-working-day" });
  }
  const within = (value: number, { least, most }: { least: number; most: number }, pointer: string) => {
    if (!Number.isInteger(value) || value < least || value > most)
      errors.push({ pointer, code: "out-of-range" });
  };
  within(settings.travelMinutes, settingsLimits.travelMinutes, "/travelMinutes");
  within(settings.workloadBudgetMinutes, settingsLimits.workloadBudgetMinutes, "/workloadBudgetMinutes");
  for (const role of roles) {
    const budget = settings.workloadBudgetByRole[role];
    if (budget !== undefined)
      within(budget, settingsLimits.workloadBudgetMinutes, `/workloadBudgetByRole/${role}`);
  }
  for (const field of [
    "smallSchoolPupils",
    "attendedPercent",
    "completionTargetPercent",
    "feedbackLeastAnswers",
    "recordsKeptYears",
  ] as const)
    within(settings[field], settingsLimits[field], `/${field}`);
  const { daysBefore, daysAfter, headAfterDays } = settings.reminders;
  for (const field of ["readingMinutes", "leastWorkingDays", "remindDaysBefore"] as const)
    within(settings.briefing[field], settingsLimits[field], `/briefing/${field}`);
  within(headAfterDays, settingsLimits.reminderDays, "/reminders/headAfterDays");
  return [
    ...errors,
    ...quietErrors(settings.quietHours),
    ...reminderErrors(daysBefore, "/reminders/daysBefore"),
    ...reminderErrors(daysAfter, "/reminders/daysAfter"),
  ];
}

function reminderErrors(days: readonly number[], pointer: string): FieldError[] {
  const { least, most } = settingsLimits.reminderDays;
  if (days.length > settingsLimits.reminders.most) return [{ pointer, code: "too-many" }];
  if (days.some((day) => !Number.isInteger(day) || day < least || day > most))
    return [{ pointer, code: "out-of-range" }];
  return new Set(days).size < days.length ? [{ pointer, code: "duplicate" }] : [];
}

/** Reminders go out in one hour of the morning alone: quiet hours that covered any of it would silence them for good. */
function quietErrors(quiet: QuietHours): FieldError[] {
  const errors = (["from", "to"] as const)
    .filter((end) => !isTimeOfDay(quiet[end]))
    .map((end): FieldError => ({ pointer: `/quietHours/${end}`, code: "not-a-time" }));
  if (errors.length > 0 || !quiet.isOn) return errors;
  if (quiet.from === quiet.to) return [{ pointer: "/quietHours/to", code: "before-start" }];
  return coversAnyOf(reminderHour, quiet) ? [{ pointer: "/quietHours/to", code: "covers-reminders" }] : [];
}

function dayErrors({ from, to }: { from: TimeOfDay; to: TimeOfDay }, pointer: string): FieldError[] {
  const errors: FieldError[] = [];
  if (!isTimeOfDay(from)) errors.push({ pointer: `${pointer}/from`, code: "not-a-time" });
  if (!isTimeOfDay(to)) errors.push({ pointer: `${pointer}/to`, code: "not-a-time" });
  if (errors.length === 0 && to <= from) errors.push({ pointer: `${pointer}/to`, code: "before-start" });
  return errors;
}

const isTimeOfDay = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
