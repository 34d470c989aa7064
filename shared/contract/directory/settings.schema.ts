import { z } from "zod";
import { roles } from "../../domain/directory/role.ts";

const time = z.string().max(10);
const hours = z.object({ from: time, to: time });

/** `PUT /api/settings`: everything the trust sets, at once. */
export const trustSettingsSchema = z.object({
  schoolDay: hours,
  workingDay: hours,
  travelMinutes: z.number(),
  rolesWithoutCover: z.array(z.enum(roles)).max(roles.length),
  workloadBudgetMinutes: z.number(),
  workloadBudgetByRole: z.partialRecord(z.enum(roles), z.number()),
  smallSchoolPupils: z.number(),
});

/** `GET /api/settings`. `version` goes back as `If-Match` with a save. */
export const keptSettingsSchema = z.object({ version: z.string(), settings: trustSettingsSchema });

export type TrustSettingsBody = z.infer<typeof trustSettingsSchema>;
export type KeptSettings = z.infer<typeof keptSettingsSchema>;
