import { z } from "zod";
import { courseKinds } from "../../domain/cpd/course.ts";

/** So many of a whole, which never goes unsaid. */
export const portionSchema = z.object({
  count: z.number().int(),
  of: z.number().int(),
  /** "18 of 26". */
  words: z.string(),
});

/** A course as the head of a column or a line. */
export const courseHeadSchema = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(courseKinds),
  /** "Statutory". */
  kindWords: z.string(),
  /** The day on which it is due in this academic year, `2026-12-19`. */
  dueOn: z.string(),
});

/** How people stand to one course, or to several together. What is optional is counted beside, and never as missed (invariant 5). */
export const takeUpCountsSchema = z.object({
  /** Of those who must, without the exempt: who has. */
  done: portionSchema,
  overdue: z.number().int(),
  /** Owed, with nothing left by which it could be met. */
  impossible: z.number().int(),
  exempt: z.number().int(),
  /** Of those who may: who has. */
  optional: portionSchema,
});

export type Portion = z.infer<typeof portionSchema>;
export type CourseHead = z.infer<typeof courseHeadSchema>;
export type TakeUpCounts = z.infer<typeof takeUpCountsSchema>;
