import { z } from "zod";
import { briefingChecks, checkStrengths } from "../../domain/briefing/lint/checks.ts";
import { roles } from "../../domain/directory/role.ts";

const time = z.string().max(10);
const hours = z.object({ from: time, to: time });
const days = z.array(z.number()).max(366);

/** `PUT /api/settings`: everything the trust sets, at once. */
export const trustSettingsSchema = z.object({
  schoolDay: hours,
  workingDay: hours,
  travelMinutes: z.number(),
  rolesWithoutCover: z.array(z.enum(roles)).max(roles.length),
  workloadBudgetMinutes: z.number(),
  workloadBudgetByRole: z.partialRecord(z.enum(roles), z.number()),
  smallSchoolPupils: z.number(),
  attendedPercent: z.number(),
  completionTargetPercent: z.number(),
  reminders: z.object({ daysBefore: days, daysAfter: days, headAfterDays: z.number() }),
  feedbackLeastAnswers: z.number(),
  recordsKeptYears: z.number(),
  briefing: z.object({
    readingMinutes: z.number(),
    leastWorkingDays: z.number(),
    remindDaysBefore: z.number(),
    remindOfProposals: z.boolean(),
    checks: z.record(z.enum(briefingChecks), z.enum(checkStrengths)),
  }),
  quietHours: z.object({ isOn: z.boolean(), ...hours.shape, weekends: z.boolean(), holidays: z.boolean() }),
});

/** `GET /api/settings`. `version` goes back as `If-Match` with a save. */
export const keptSettingsSchema = z.object({ version: z.string(), settings: trustSettingsSchema });

export type TrustSettingsBody = z.infer<typeof trustSettingsSchema>;
export type KeptSettings = z.infer<typeof keptSettingsSchema>;
