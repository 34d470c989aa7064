import { z } from "zod";
import {
  type BriefingSettings,
  briefingChecks,
  checkStrengths,
  usualBriefingSettings,
} from "../../../domain/briefing/lint/checks.ts";
import type { SettingsStore } from "../../../domain/directory/ports.ts";
import { roles } from "../../../domain/directory/role.ts";
import { type TrustSettings, usualTrustSettings } from "../../../domain/directory/trust-settings.ts";
import { ok, refuse } from "../../../domain/result.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { settingsList } from "../../schema/settings.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { jsonColumn } from "../columns.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";

/** The one row there is. */
export const settingsKey = "trust";
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const hours = z.object({ from: timeOfDay, to: timeOfDay });
const days = z.array(z.number().int().min(1));

/** Whatever a row of an earlier time lacks keeps its usual value. */
const valueSchema = z
  .object({
    schoolDay: hours,
    workingDay: hours,
    travelMinutes: z.number().int().min(0),
    rolesWithoutCover: z.array(z.enum(roles)),
    workloadBudgetMinutes: z.number().int().min(0),
    workloadBudgetByRole: z.partialRecord(z.enum(roles), z.number().int().min(0)),
    smallSchoolPupils: z.number().int().min(0),
    attendedPercent: z.number().int().min(1).max(100),
    completionTargetPercent: z.number().int().min(1).max(100),
    reminders: z.object({ daysBefore: days, daysAfter: days, headAfterDays: z.number().int().min(1) }),
    feedbackLeastAnswers: z.number().int().min(3),
    recordsKeptYears: z.number().int().min(1),
    briefing: z
      .object({
        readingMinutes: z.number().int().min(1),
        leastWorkingDays: z.number().int().min(0),
        // Rows of before there were reminders have none: they are made as usual.
        remindDaysBefore: z.number().int().min(0).default(usualBriefingSettings.remindDaysBefore),
        remindOfProposals: z.boolean().default(usualBriefingSettings.remindOfProposals),
        checks: z.partialRecord(z.enum(briefingChecks), z.enum(checkStrengths)),
      })
      // A check that came later than the row is made as usual.
      .transform(
        ({ checks, ...set }): BriefingSettings => ({
          ...set,
          checks: { ...usualBriefingSettings.checks, ...checks } as BriefingSettings["checks"],
        }),
      ),
    quietHours: z.object({
      isOn: z.boolean(),
      ...hours.shape,
      weekends: z.boolean(),
      holidays: z.boolean(),
    }),
  })
  .partial()
  .transform((value): TrustSettings => ({ ...usualTrustSettings, ...value }) as TrustSettings);

const rowSchema = z
  .object({ Value: jsonColumn(valueSchema) })
  .transform(({ Value }): TrustSettings => Value ?? usualTrustSettings);

export const fromSettings = (settings: TrustSettings): Fields => ({
  Title: "What the trust sets",
  Value: JSON.stringify(settings),
});

export function settingsStore(
  parts: { graph: Graph; mirror: SiteMirror },
  report: ReportUnreadable,
): SettingsStore {
  const rows = versionedRows(parts, settingsList.name, rowSchema, report);
  return {
    current: async () => rows.find(settingsKey) ?? { value: usualTrustSettings, version: "" },
    async save(settings, version) {
      if (version === "") {
        const created = rows.confirmed(await rows.table.create(settingsKey, fromSettings(settings)));
        // Somebody else may have been the first to set anything.
        return JSON.stringify(created.value) === JSON.stringify(settings)
          ? ok(created)
          : refuse("settings.changed");
      }
      const outcome = await rows.table.save(settingsKey, version, fromSettings(settings));
      return "saved" in outcome ? ok(rows.confirmed(outcome.saved)) : refuse("settings.changed");
    },
  };
}
