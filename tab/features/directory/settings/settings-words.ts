import { roles } from "../../../../shared/domain/directory/role.ts";
import { counted, listed, sentenceCase } from "../../../../shared/sentences/lists.ts";
import { roleWords } from "../../../../shared/sentences/roles.ts";
import type { SettingsField, SettingsForm } from "./settings-form.ts";

export const settingsNames: Readonly<Record<SettingsField, string>> = {
  schoolDay: "School day",
  workingDay: "Working day",
  travelMinutes: "Travel to a meeting",
  rolesWithoutCover: "Posts without cover",
  workloadBudgetMinutes: "Workload in half a term",
  workloadBudgetByRole: "Workload of single posts",
  smallSchoolPupils: "Small school",
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
    default:
      return counted(Number(form[field]), "minute", "minutes");
  }
}
