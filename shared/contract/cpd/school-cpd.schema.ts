import { z } from "zod";
import { obligationStandings } from "../../domain/cpd/obligation.ts";
import { courseHeadSchema, portionSchema, takeUpCountsSchema } from "./portion.schema.ts";
import { reminderStateSchema } from "./reminder.schema.ts";

/** `offered` and `taken` are of a course that the person may do: never owed (invariant 5). */
export const schoolCellStandings = [...obligationStandings, "offered", "taken"] as const;

/** How one person stands to one course. */
export const schoolCellSchema = z.object({
  course: z.string(),
  standing: z.enum(schoolCellStandings),
  /** In a few words: "Was due 20 November", "Due 19 December", "Done 3 October", "May take part". */
  words: z.string(),
});

/** One member of staff, by the posts that they hold at this school alone. */
export const schoolPersonSchema = z.object({
  /** Opens at `/cpd/people/{id}`. */
  id: z.string(),
  name: z.string(),
  /** "DSL and SENDCO". */
  posts: z.string(),
  /** "3 courses to do, one of them overdue". */
  summary: z.string(),
  overdue: z.number().int(),
  /** This academic year's mandatory meetings that are over: those attended. */
  meetings: portionSchema,
  /** Only of the courses that concern them, in the order of `courses`. */
  cells: z.array(schoolCellSchema),
  /** Absent where there is nothing to remind them of, and of whoever looks. */
  reminder: reminderStateSchema.optional(),
});

/** `GET /api/cpd/schools/{urn}`, for the head of the school and the central team: people down, courses across. */
export const schoolCpdSchema = z.object({
  /** "2026-27". */
  year: z.string(),
  school: z.object({ urn: z.string(), name: z.string() }),
  /** "2 of 24 staff have something overdue." */
  summary: z.string(),
  /** Those that concern somebody here: mandatory ones first, then by day and title. */
  courses: z.array(courseHeadSchema.extend({ counts: takeUpCountsSchema })),
  /** Who has most overdue first, then by name. */
  people: z.array(schoolPersonSchema),
});

export type SchoolCpd = z.infer<typeof schoolCpdSchema>;
export type SchoolPerson = z.infer<typeof schoolPersonSchema>;
export type SchoolCell = z.infer<typeof schoolCellSchema>;
