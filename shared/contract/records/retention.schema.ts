import { z } from "zod";

/** `GET /api/settings/records`, for the central team: what goes next, and what has gone. */
export const retentionSchema = z.object({
  /** "On 1 September 2027 the records of 2020-21 go: 12,340 invitations, 9,120 marks …". */
  words: z.string(),
  /** The latest first; the most recent fifty. */
  gone: z.array(z.object({ key: z.string(), on: z.string(), by: z.string(), because: z.string() })),
});

export type Retention = z.infer<typeof retentionSchema>;
