import { z } from "zod";
import { instantSchema } from "../meetings/plan.schema.ts";

const meetingSchema = z.object({ id: z.string(), title: z.string() });

/** `GET /api/meetings/{id}/check-in`: the screen in the room, for the network's leads and the central team. */
export const checkInScreenSchema = z.object({
  meeting: meetingSchema.extend({ startsAt: instantSchema, endsAt: instantSchema }),
  standing: z.enum(["before", "open", "after"]),
  /** From when until when one can check in. */
  from: instantSchema,
  until: instantSchema,
  /** Only while check-in is open. */
  code: z
    .object({
      /** "K7M PQ4". */
      shown: z.string(),
      /** Where the picture leads, into Teams. */
      link: z.string(),
      /** How long it stands, and how long it has left: spans, because the clock of the device may be wrong. */
      lasts: z.number().int().positive(),
      left: z.number().int().nonnegative(),
    })
    .optional(),
  expected: z.number().int().nonnegative(),
  /** How many of those expected have checked in. */
  arrived: z.number().int().nonnegative(),
  /** "and 2 who were not expected"; empty when there is nobody of the kind. */
  others: z.string(),
});

/** `POST /api/check-ins`: a signed-in person with a code. The meeting comes with a scanned code and not with a typed one. */
export const checkInBodySchema = z.object({
  code: z.string().min(1).max(40),
  meeting: z.string().min(1).max(100).optional(),
});

export const checkedInSchema = z.object({
  meeting: meetingSchema,
  /** When they were first checked in. */
  at: instantSchema,
  /** "You are checked in to DSL network, at 1:55pm." */
  sentence: z.string(),
});

export type CheckInScreen = z.infer<typeof checkInScreenSchema>;
export type CheckInBody = z.infer<typeof checkInBodySchema>;
export type CheckedInAnswer = z.infer<typeof checkedInSchema>;
