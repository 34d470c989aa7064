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
}

export const usualTrustSettings: TrustSettings = {
  schoolDay: { from: "08:45", to: "15:15" },
  workingDay: { from: "08:00", to: "17:30" },
  travelMinutes: 30,
  rolesWithoutCover: ["headteacher", "business-manager", "governance-clerk", "it-lead"],
  workloadBudgetMinutes: 360,
  workloadBudgetByRole: {},
  smallSchoolPupils: 105,
};
