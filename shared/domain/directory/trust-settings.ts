import { type BriefingSettings, usualBriefingSettings } from "../briefing/lint/checks.ts";
import { type QuietHours, usualQuietHours } from "./quiet-hours.ts";
import type { Role } from "./role.ts";

/** A time of day by the clocks of England, `HH:MM`. Compares with `<` as text. */
export type TimeOfDay = string;

/** What the central team sets for the whole trust. */
export interface TrustSettings {
  /** When pupils are taught; whoever is out of school then is covered. */
  readonly schoolDay: { readonly from: TimeOfDay; readonly to: TimeOfDay };
  /** Within these hours staff may be asked to meet; a twilight meeting stands between the end of lessons and `to`. */
  readonly workingDay: { readonly from: TimeOfDay; readonly to: TimeOfDay };
  /** Minutes each way to a meeting at another place; none to an online one. */
  readonly travelMinutes: number;
  /** Posts whose holders are not replaced by cover when they are out. */
  readonly rolesWithoutCover: readonly Role[];
  /** Minutes of meeting, pre-work and follow-up that one post may be asked for in half a term. */
  readonly workloadBudgetMinutes: number;
  /** Budgets of posts that differ from it. */
  readonly workloadBudgetByRole: Readonly<Partial<Record<Role, number>>>;
  /** From how many pupils down a school counts as small: one absence there is a class without its teacher. */
  readonly smallSchoolPupils: number;
  /** From which share of a meeting's minutes on somebody attended it, in per cent. */
  readonly attendedPercent: number;
  /** How much of the mandatory CPD the trust wants completed, in per cent. */
  readonly completionTargetPercent: number;
  readonly reminders: ReminderRhythm;
  /** Feedback is shown from so many answers on, so that nobody's own can be told. */
  readonly feedbackLeastAnswers: number;
  /** For how many academic years records of CPD are kept after the one they are of. */
  readonly recordsKeptYears: number;
  readonly briefing: BriefingSettings;
  readonly quietHours: QuietHours;
}

/** When somebody is reminded of mandatory CPD that they owe; no days, no reminder. */
export interface ReminderRhythm {
  /** On how many days before it is due, the earliest reminder first. */
  readonly daysBefore: readonly number[];
  /** On how many days after it was due, the earliest reminder first. */
  readonly daysAfter: readonly number[];
  /** Their head hears of it when it has been overdue for so many days. */
  readonly headAfterDays: number;
}

export const usualTrustSettings: TrustSettings = {
  schoolDay: { from: "08:45", to: "15:15" },
  workingDay: { from: "08:00", to: "17:30" },
  travelMinutes: 30,
  rolesWithoutCover: ["headteacher", "business-manager", "governance-clerk", "it-lead"],
  workloadBudgetMinutes: 360,
  workloadBudgetByRole: {},
  smallSchoolPupils: 105,
  // Ours to choose: Teams' attendance reports count seconds and judge nothing. Three quarters lets somebody leave an hour's
  // meeting for the last bell.
  attendedPercent: 75,
  completionTargetPercent: 95,
  reminders: { daysBefore: [28, 7], daysAfter: [1, 14], headAfterDays: 21 },
  feedbackLeastAnswers: 5,
  recordsKeptYears: 6,
  briefing: usualBriefingSettings,
  quietHours: usualQuietHours,
};

/** From which share of a meeting on somebody attended it, above 0 and at most 1. */
export const attendedShareOf = ({ attendedPercent }: Pick<TrustSettings, "attendedPercent">): number =>
  attendedPercent / 100;
