import {
  type KeptSettings,
  keptSettingsSchema,
  type TrustSettingsBody,
} from "../../../../shared/contract/directory/settings.schema.ts";
import type { BriefingSettings } from "../../../../shared/domain/briefing/lint/checks.ts";
import type { QuietHours } from "../../../../shared/domain/directory/quiet-hours.ts";
import { type Role, roles } from "../../../../shared/domain/directory/role.ts";
import { type ApiProblem, isApiProblem } from "../../../api/api-problem.ts";
import type { ComparedParts } from "../../../ui/compare-versions.ts";
import { typedNumber, typedNumbers } from "../../../ui/NumberField.tsx";
import type { StoredForm } from "../../../ui/useVersionedForm.ts";

/** What stands in the fields; numbers as they are typed, a post's budget empty where the trust's own holds. */
export interface SettingsForm {
  readonly schoolDay: { readonly from: string; readonly to: string };
  readonly workingDay: { readonly from: string; readonly to: string };
  readonly travelMinutes: string;
  readonly rolesWithoutCover: readonly Role[];
  readonly workloadBudgetMinutes: string;
  readonly workloadBudgetByRole: Readonly<Partial<Record<Role, string>>>;
  readonly smallSchoolPupils: string;
  readonly attendedPercent: string;
  readonly completionTargetPercent: string;
  /** Days as they are typed: "28, 7". */
  readonly remindersBefore: string;
  readonly remindersAfter: string;
  readonly headAfterDays: string;
  readonly feedbackLeastAnswers: string;
  readonly recordsKeptYears: string;
  readonly readingMinutes: string;
  readonly leastWorkingDays: string;
  readonly remindDaysBefore: string;
  readonly remindOfProposals: boolean;
  readonly checks: BriefingSettings["checks"];
  readonly quietHours: QuietHours;
}

export type SettingsField = keyof SettingsForm;

export const settingsParts: ComparedParts<SettingsForm, SettingsField> = {
  schoolDay: ["schoolDay"],
  workingDay: ["workingDay"],
  travelMinutes: ["travelMinutes"],
  rolesWithoutCover: ["rolesWithoutCover"],
  workloadBudgetMinutes: ["workloadBudgetMinutes"],
  workloadBudgetByRole: ["workloadBudgetByRole"],
  smallSchoolPupils: ["smallSchoolPupils"],
  attendedPercent: ["attendedPercent"],
  completionTargetPercent: ["completionTargetPercent"],
  remindersBefore: ["remindersBefore"],
  remindersAfter: ["remindersAfter"],
  headAfterDays: ["headAfterDays"],
  feedbackLeastAnswers: ["feedbackLeastAnswers"],
  recordsKeptYears: ["recordsKeptYears"],
  readingMinutes: ["readingMinutes"],
  leastWorkingDays: ["leastWorkingDays"],
  remindDaysBefore: ["remindDaysBefore"],
  remindOfProposals: ["remindOfProposals"],
  checks: ["checks"],
  quietHours: ["quietHours"],
};

export const toSettingsForm = ({ version, settings }: KeptSettings): StoredForm<SettingsForm> => ({
  version,
  form: {
    schoolDay: settings.schoolDay,
    workingDay: settings.workingDay,
    rolesWithoutCover: settings.rolesWithoutCover,
    travelMinutes: String(settings.travelMinutes),
    workloadBudgetMinutes: String(settings.workloadBudgetMinutes),
    workloadBudgetByRole: Object.fromEntries(
      Object.entries(settings.workloadBudgetByRole).map(([role, minutes]) => [role, String(minutes)]),
    ),
    smallSchoolPupils: String(settings.smallSchoolPupils),
    attendedPercent: String(settings.attendedPercent),
    completionTargetPercent: String(settings.completionTargetPercent),
    remindersBefore: settings.reminders.daysBefore.join(", "),
    remindersAfter: settings.reminders.daysAfter.join(", "),
    headAfterDays: String(settings.reminders.headAfterDays),
    feedbackLeastAnswers: String(settings.feedbackLeastAnswers),
    recordsKeptYears: String(settings.recordsKeptYears),
    readingMinutes: String(settings.briefing.readingMinutes),
    leastWorkingDays: String(settings.briefing.leastWorkingDays),
    remindDaysBefore: String(settings.briefing.remindDaysBefore),
    remindOfProposals: settings.briefing.remindOfProposals,
    checks: settings.briefing.checks,
    quietHours: settings.quietHours,
  },
});

export const fromSettingsForm = (form: SettingsForm): TrustSettingsBody => ({
  schoolDay: form.schoolDay,
  workingDay: form.workingDay,
  travelMinutes: typedNumber(form.travelMinutes),
  rolesWithoutCover: [...form.rolesWithoutCover],
  workloadBudgetMinutes: typedNumber(form.workloadBudgetMinutes),
  workloadBudgetByRole: Object.fromEntries(
    roles.flatMap((role) => {
      const typed = form.workloadBudgetByRole[role]?.trim();
      return typed ? [[role, typedNumber(typed)] as const] : [];
    }),
  ),
  smallSchoolPupils: typedNumber(form.smallSchoolPupils),
  attendedPercent: typedNumber(form.attendedPercent),
  completionTargetPercent: typedNumber(form.completionTargetPercent),
  reminders: {
    daysBefore: typedNumbers(form.remindersBefore),
    daysAfter: typedNumbers(form.remindersAfter),
    headAfterDays: typedNumber(form.headAfterDays),
  },
  feedbackLeastAnswers: typedNumber(form.feedbackLeastAnswers),
  recordsKeptYears: typedNumber(form.recordsKeptYears),
  briefing: {
    readingMinutes: typedNumber(form.readingMinutes),
    leastWorkingDays: typedNumber(form.leastWorkingDays),
    remindDaysBefore: typedNumber(form.remindDaysBefore),
    remindOfProposals: form.remindOfProposals,
    checks: form.checks,
  },
  quietHours: form.quietHours,
});

/** What stands, out of the refusal of a save over an older version. */
export function standingSettings(problem: ApiProblem): StoredForm<SettingsForm> | undefined {
  if (!isApiProblem(problem, "settings.changed")) return undefined;
  const { data } = keptSettingsSchema.safeParse(problem.current);
  return data && toSettingsForm(data);
}
