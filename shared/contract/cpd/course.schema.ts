import { z } from "zod";
import { courseKinds } from "../../domain/cpd/course.ts";
import { meetingStatuses } from "../../domain/meetings/meeting.ts";
import { audienceSchema } from "../directory/audience.schema.ts";
import { instantSchema } from "../meetings/plan.schema.ts";

/** `2026-27`. */
const yearSchema = z.string().regex(/^20\d{2}-\d{2}$/);

const renewalSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("once") }),
  z.object({ kind: z.literal("yearly") }),
  z.object({ kind: z.literal("months"), months: z.number() }),
]);

const waySchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("meetings"), needed: z.union([z.number(), z.literal("all")]) }),
  z.object({
    kind: z.literal("recording"),
    /** Where it is watched, https only. */
    address: z.string().max(2000).optional(),
    question: z.string().max(1000).optional(),
  }),
  z.object({ kind: z.literal("certificate") }),
]);

/** `PUT /api/cpd/courses/{id}` with If-Match, and `POST /api/cpd/courses/assessment`. */
export const courseBodySchema = z.object({
  title: z.string().max(500),
  about: z.string().max(5000),
  kind: z.enum(courseKinds),
  priorities: z.array(z.string().max(500)).max(50),
  offered: z.object({ from: yearSchema, until: yearSchema.optional() }),
  mandatoryFor: audienceSchema,
  optionalFor: audienceSchema,
  renewal: renewalSchema,
  /** A day of the academic year, `12-19`. */
  dueBy: z.string().max(10),
  graceDays: z.number(),
  ways: z.array(waySchema).max(3),
  meetings: z.array(z.string().min(1).max(100)).max(200),
});

/** `POST /api/cpd/courses`: under an id that the client chose, so that a repeat finds the first. */
export const newCourseSchema = courseBodySchema.extend({ id: z.uuid() });

/** `PUT /api/cpd/courses/{id}/retired` with If-Match. */
export const retirementSchema = z.object({ retired: z.boolean() });

/** `GET /api/cpd/courses/{id}`: what the form starts from. `version` goes back as `If-Match`. */
export const keptCourseSchema = z.object({
  id: z.string(),
  version: z.string(),
  isRetired: z.boolean(),
  course: courseBodySchema,
});

/** `GET /api/cpd/courses`: everything the trust offers or offered, by title, and the meetings that a course can choose from. */
export const coursesSchema = z.object({
  /** The academic year of today, `2026-27`. */
  year: z.string(),
  courses: z.array(
    z.object({
      id: z.string(),
      version: z.string(),
      title: z.string(),
      kind: z.enum(courseKinds),
      kindWords: z.string(),
      isMandatory: z.boolean(),
      /** Whether it is also, or only, offered to some. */
      isOptional: z.boolean(),
      /** "Mandatory for DSLs and deputy DSLs; optional for all staff." */
      forWhom: z.string(),
      /** "Due by 12 February; holds 24 months." */
      when: z.string(),
      /** "By a certificate from elsewhere." */
      how: z.string(),
      /** Whether it asks or is offered this academic year. */
      isThisYear: z.boolean(),
      isRetired: z.boolean(),
    }),
  ),
  /** This academic year's and the next's that are not called off, in order of start. */
  meetings: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      network: z.string().optional(),
      startsAt: instantSchema,
      status: z.enum(meetingStatuses),
    }),
  ),
});

/** What a course would bring about: one sentence each, the weightiest first. */
export const courseAssessmentSchema = z.object({
  asked: z.number().int(),
  stranded: z.number().int(),
  sentences: z.array(z.object({ isWarning: z.boolean(), text: z.string() })),
});

export type CourseBody = z.infer<typeof courseBodySchema>;
export type KeptCourse = z.infer<typeof keptCourseSchema>;
export type Courses = z.infer<typeof coursesSchema>;
export type ListedCourse = Courses["courses"][number];
export type CourseAssessment = z.infer<typeof courseAssessmentSchema>;
