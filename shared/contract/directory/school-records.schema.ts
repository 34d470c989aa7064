import { z } from "zod";
import { phases } from "../../domain/directory/school.ts";

const facts = {
  urn: z.string(),
  name: z.string(),
  phase: z.enum(phases),
  hub: z.string(),
  localAuthority: z.string(),
  pupils: z.number(),
  /** Pounds an hour. */
  coverRatePerHour: z.number(),
  federation: z.string().optional(),
};

/** `GET /api/directory/school-records`: the schools as the central team keeps them. */
export const schoolRecordsSchema = z.object({
  schools: z.array(z.object({ ...facts, staff: z.number().int() })),
});

/** `GET /api/directory/school-records/{urn}`. `version` goes back as `If-Match` with a save. */
export const schoolRecordSchema = z.object({ ...facts, version: z.string() });

const text = z.string().trim().max(1000);

/** `PUT /api/directory/school-records/{urn}`: what the register of schools does not know, or knows too late. */
export const schoolEditSchema = z.object({
  hub: text,
  pupils: z.number(),
  coverRatePerHour: z.number(),
  federation: text.optional(),
});

export type SchoolRecords = z.infer<typeof schoolRecordsSchema>;
export type SchoolRecord = z.infer<typeof schoolRecordSchema>;
export type SchoolEditBody = z.infer<typeof schoolEditSchema>;
