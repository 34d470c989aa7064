import {
  type KeptSettings,
  keptSettingsSchema,
  type TrustSettingsBody,
} from "../../../../shared/contract/directory/settings.schema.ts";
import { type Role, roles } from "../../../../shared/domain/directory/role.ts";
import { type ApiProblem, isApiProblem } from "../../../api/api-problem.ts";
import type { ComparedParts } from "../../../ui/compare-versions.ts";
import { typedNumber } from "../../../ui/NumberField.tsx";
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
};

export const toSettingsForm = ({ version, settings }: KeptSettings): StoredForm<SettingsForm> => ({
  version,
  form: {
    ...settings,
    travelMinutes: String(settings.travelMinutes),
    workloadBudgetMinutes: String(settings.workloadBudgetMinutes),
    workloadBudgetByRole: Object.fromEntries(
      Object.entries(settings.workloadBudgetByRole).map(([role, minutes]) => [role, String(minutes)]),
    ),
    smallSchoolPupils: String(settings.smallSchoolPupils),
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
});

/** What stands, out of the refusal of a save over an older version. */
export function standingSettings(problem: ApiProblem): StoredForm<SettingsForm> | undefined {
  if (!isApiProblem(problem, "settings.changed")) return undefined;
  const { data } = keptSettingsSchema.safeParse(problem.current);
  return data && toSettingsForm(data);
}
