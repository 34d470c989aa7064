import { z } from "zod";
import { attendanceOutcomes } from "../../domain/attendance/attendance.ts";
import { registerWords } from "../../domain/attendance/evidence.ts";
import { expectations } from "../../domain/meetings/invitation.ts";
import { instantSchema } from "../meetings/plan.schema.ts";
import { madeIdSchema } from "./made-id.schema.ts";

/** More people than any one meeting of a trust; a larger register is sent in parts. */
const mostMarks = 1000;

/** One of the invited on the register, or somebody who came uninvited. */
export const registerRowSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Their posts in words, a school each. */
  posts: z.string(),
  /** Absent for somebody who came uninvited. */
  expectation: z.enum(expectations).optional(),
  outcome: z.enum(attendanceOutcomes),
  /** "Attended", "Not known yet". */
  outcomeWords: z.string(),
  /** Why: "38 of 60 minutes by the Teams report; 45 needed." */
  sentence: z.string(),
  /** The person's own word that waits for a decision: "Ann Lee said on 2 December: I was there." */
  dispute: z.string().optional(),
});

/** `GET /api/meetings/{id}/register`, for the network's leads and the central team, and the answer to `POST`. */
export const registerSchema = z.object({
  meeting: z.object({
    id: z.string(),
    title: z.string(),
    startsAt: instantSchema,
    endsAt: instantSchema,
  }),
  /** Whether the register can be marked now: the meeting has begun and is not called off. */
  canMark: z.boolean(),
  /** "24 attended, 2 apologies, 4 not known yet". */
  summary: z.string(),
  /** In order of name. */
  people: z.array(registerRowSchema),
});

/**
 * `POST /api/meetings/{id}/register`: a human's word for one or several persons. It is all taken or, when anything is wrong,
 * none; sent again, each mark stands once.
 */
export const registerBodySchema = z.object({
  marks: z
    .array(
      z.object({
        /** Made by whoever sends it, once for each mark. */
        id: madeIdSchema,
        person: z.string().min(1).max(100),
        word: z.enum(registerWords),
        because: z.string().trim().max(1000).optional(),
      }),
    )
    .min(1)
    .max(mostMarks),
});

/** `POST /api/meetings/{id}/register/taken-back`: marks that were a slip, by the ids they were sent with. Answers the register. */
export const takeBackBodySchema = z.object({
  marks: z
    .array(z.object({ id: madeIdSchema, person: z.string().min(1).max(100) }))
    .min(1)
    .max(mostMarks),
});

export type Register = z.infer<typeof registerSchema>;
export type RegisterRow = z.infer<typeof registerRowSchema>;
export type TakeBackBody = z.infer<typeof takeBackBodySchema>;
export type RegisterBody = z.infer<typeof registerBodySchema>;
