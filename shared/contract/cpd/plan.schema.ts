import { z } from "zod";
import { roles } from "../../domain/directory/role.ts";
import { expectations } from "../../domain/meetings/invitation.ts";

/** `GET /api/cpd/plan?year=2026-27&for=me`: `me`, `all`, or a post. */
export const planQuerySchema = z.object({
  year: z
    .string()
    .regex(/^20\d{2}-\d{2}$/)
    .optional(),
  for: z.union([z.literal("me"), z.literal("all"), z.enum(roles)]).default("me"),
});

const entrySchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("session"),
    /** Opens at `/meetings/{meeting}`. */
    meeting: z.string(),
    on: z.iso.date(),
    expectation: z.enum(expectations),
    title: z.string(),
    /** "Tuesday 12 January, 2pm to 3:30pm". */
    when: z.string(),
    where: z.string(),
    /** Titles of the courses that it counts for, where they are called otherwise. */
    courses: z.array(z.string()),
  }),
  z.object({
    kind: z.literal("due"),
    course: z.string(),
    on: z.iso.date(),
    title: z.string(),
    /** "Due by Friday 18 December". */
    when: z.string(),
    how: z.string(),
  }),
  z.object({
    kind: z.literal("closure"),
    on: z.iso.date(),
    /** "INSET", "School holiday". */
    what: z.string(),
    title: z.string(),
    when: z.string(),
  }),
]);

/** A year of CPD by term; every member of staff may read it. */
export const planSchema = z.object({
  year: z.string(),
  /** The years that can be looked at: this and the next. */
  years: z.array(z.string()),
  /** "7 mandatory courses and 3 optional, with 24 sessions." */
  summary: z.string(),
  terms: z.array(
    z.object({
      /** "Autumn term". */
      name: z.string(),
      /** "1 September to 18 December 2026". */
      dates: z.string(),
      entries: z.array(entrySchema),
    }),
  ),
  /** Courses without a day that holds for all. */
  anyTime: z.array(
    z.object({ id: z.string(), title: z.string(), expectation: z.enum(expectations), about: z.string() }),
  ),
  /** Two mandatory meetings at one time, a sentence each. */
  clashes: z.array(z.string()),
});

export type Plan = z.infer<typeof planSchema>;
export type PlanEntry = z.infer<typeof entrySchema>;
