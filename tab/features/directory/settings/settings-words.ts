import { briefingChecks, type CheckStrength } from "../../../../shared/domain/briefing/lint/checks.ts";
import { roles } from "../../../../shared/domain/directory/role.ts";
import { checkNames } from "../../../../shared/sentences/briefing/briefing-checks.ts";
import { roleWords } from "../../../../shared/sentences/directory/roles.ts";
import { counted, listed, sentenceCase } from "../../../../shared/sentences/lists.ts";
import type { SettingsField, SettingsForm } from "./settings-form.ts";

export const settingsNames: Readonly<Record<SettingsField, string>> = {
  schoolDay: "School day",
  workingDay: "Working day",
  travelMinutes: "Travel to a meeting",
  rolesWithoutCover: "Posts without cover",
  workloadBudgetMinutes: "Workload in half a term",
  workloadBudgetByRole: "Workload of single posts",
  smallSchoolPupils: "Small school",
  attendedPercent: "Attended from",
  completionTargetPercent: "Target for mandatory CPD",
  remindersBefore: "Reminders before it is due",
  remindersAfter: "Reminders when it is overdue",
  headAfterDays: "Their head hears of it after",
  feedbackLeastAnswers: "Feedback shown from",
  recordsKeptYears: "Records kept for",
  readingMinutes: "Reading time",
  leastWorkingDays: "Time for an action",
  remindDaysBefore: "Reminder of what is not done",
  remindOfProposals: "Remind before proposals close",
  checks: "What is looked for before it goes out",
  quietHours: "Quiet hours",
};

/** What a check does with what it finds. */
export const strengthWords: Readonly<Record<CheckStrength, string>> = {
  stops: "Stops",
  warns: "Warns",
  off: "Not looked for",
};

/** What each setting does, in one line. */
export const settingsHints: Readonly<Record<SettingsField, string>> = {
  schoolDay: "Whoever is at a meeting between these times is covered; the rest of the day costs nothing.",
  workingDay: "Meetings outside these times are marked, and never proposed.",
  travelMinutes: "Each way, to a meeting at another place. Online meetings need none.",
  rolesWithoutCover: "Nobody stands in for these, so their time is not counted as cost.",
  workloadBudgetMinutes:
    "What meetings, reading before and work after may ask of one post. More than this is shown as too much.",
  workloadBudgetByRole: "For posts that differ. Empty where the figure above holds.",
  smallSchoolPupils: "Up to so many pupils, one absence is a class without its teacher, and weighs more.",
  attendedPercent:
    "Whoever was there for this much of a meeting attended it; for less, partly. Every record follows at once.",
  completionTargetPercent:
    "How much of what staff must do the trust wants done. Pages show it beside the figure.",
  remindersBefore: "How many days before, such as 28, 7. Empty for none.",
  remindersAfter: "How many days after, such as 1, 14. Empty for none.",
  headAfterDays: "So long after it was due, the head of their school is told.",
  feedbackLeastAnswers: "With fewer answers one could tell who said what, so nothing is shown.",
  recordsKeptYears: "School years after the one they are of. Older records of CPD are deleted.",
  readingMinutes: "Editors are told when any kind of reader would need longer for a briefing.",
  leastWorkingDays: "Working days that a deadline leaves after its Tuesday. Less is told to the editor.",
  remindDaysBefore: "Working days before its deadline, at 9am, all in one message. 0 for none.",
  remindOfProposals:
    "On Monday at 9am: whoever has a proposal to mend, whoever proposes often, and editors with proposals to read.",
  checks: "“Stops” keeps a briefing from going out until it is mended. “Warns” is for the editor to judge.",
  quietHours:
    "Beacon begins no conversation by itself then: reminders, corrections and news wait until the hours end. Whoever writes to it is answered, and a briefing goes out when its editor said.",
};

/** One setting as it stands in a form, in words, to be held against another. */
export function settingWords(field: SettingsField, form: SettingsForm): string {
  switch (field) {
    case "schoolDay":
    case "workingDay":
      return `${form[field].from} to ${form[field].to}`;
    case "rolesWithoutCover":
      return form.rolesWithoutCover.length === 0
        ? "None"
        : sentenceCase(listed(form.rolesWithoutCover.map((role) => roleWords[role].many)));
    case "workloadBudgetByRole": {
      const set = roles.filter((role) => form.workloadBudgetByRole[role]?.trim());
      return set.length === 0
        ? "None"
        : set
            .map((role) => `${sentenceCase(roleWords[role].one)}: ${form.workloadBudgetByRole[role]} minutes`)
            .join("\n");
    }
    case "smallSchoolPupils":
      return counted(Number(form.smallSchoolPupils), "pupil", "pupils");
    case "attendedPercent":
    case "completionTargetPercent":
      return `${form[field]} %`;
    case "remindersBefore":
    case "remindersAfter":
      return form[field].trim() === "" ? "None" : `${form[field].trim()} days`;
    case "headAfterDays":
      return counted(Number(form[field]), "day", "days");
    case "feedbackLeastAnswers":
      return counted(Number(form[field]), "answer", "answers");
    case "recordsKeptYears":
      return counted(Number(form[field]), "school year", "school years");
    case "leastWorkingDays":
    case "remindDaysBefore":
      return counted(Number(form[field]), "working day", "working days");
    case "remindOfProposals":
      return form[field] ? "Yes" : "No";
    case "quietHours":
      return quietWords(form[field]);
    case "checks":
      return briefingChecks
        .map((check) => `${checkNames[check]}: ${strengthWords[form.checks[check]].toLowerCase()}`)
        .join("\n");
    default:
      return counted(Number(form[field]), "minute", "minutes");
  }
}

function quietWords({ isOn, from, to, weekends, holidays }: SettingsForm["quietHours"]): string {
  if (!isOn) return "Off";
  const days = [...(weekends ? ["at weekends"] : []), ...(holidays ? ["in holidays"] : [])];
  return `${from} to ${to}${days.length > 0 ? `, and ${listed(days)}` : ""}`;
}
