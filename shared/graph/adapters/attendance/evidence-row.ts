import { z } from "zod";
import {
  type CourseObservation,
  type Evidence,
  type EvidenceId,
  isOfMeeting,
  type MeetingObservation,
  registerWords,
} from "../../../domain/attendance/evidence.ts";
import type { CourseId } from "../../../domain/cpd/course.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { AcademicYear } from "../../../domain/time/academic-year.ts";
import type { Fields } from "../../mirror/list-items.ts";
import { branded, dateColumn, emptyText, instantColumn, jsonColumn, optionalText } from "../columns.ts";

const because = z
  .string()
  .optional()
  .transform((text) => (text ? { because: text } : {}));
const intervals = z.array(z.object({ from: instantColumn, to: instantColumn }));

const atMeetingSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("teams-report"), intervals }),
  z.object({ kind: z.literal("file"), intervals }),
  z.object({ kind: z.literal("check-in") }),
  z
    .object({ kind: z.literal("word"), word: z.enum(registerWords), because })
    .transform(({ because: reason, ...said }) => ({ ...said, ...reason })),
  z.object({ kind: z.literal("dispute"), because: z.string() }),
]) satisfies z.ZodType<MeetingObservation>;

const ofCourseSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("recording"), answer: z.string() }),
  z.object({ kind: z.literal("certificate"), issuedOn: dateColumn, from: z.string() }),
  z
    .object({
      kind: z.literal("certificate-decision"),
      certificate: branded<EvidenceId>(),
      approved: z.boolean(),
      because,
    })
    .transform(({ because: reason, ...decided }) => ({ ...decided, ...reason })),
]) satisfies z.ZodType<CourseObservation>;

const common = {
  Key: branded<EvidenceId>(),
  Person: branded<PersonId>(),
  At: instantColumn,
  By: optionalText,
  Source: emptyText,
};
const atMeetingRow = z.object({
  ...common,
  Meeting: branded<MeetingId>(),
  Observed: jsonColumn(atMeetingSchema),
});
const ofCourseRow = z.object({
  ...common,
  Course: branded<CourseId>(),
  Observed: jsonColumn(ofCourseSchema),
});

/** A row of one academic year's list: of a meeting, or of a course. */
export const evidenceSchema = (year: AcademicYear): z.ZodType<Evidence> =>
  z.union([atMeetingRow, ofCourseRow]).transform((row, context): Evidence => {
    const seen = {
      id: row.Key,
      year,
      person: row.Person,
      at: row.At,
      source: row.Source,
      ...(row.By ? { by: row.By as PersonId } : {}),
    };
    if ("Meeting" in row && row.Observed) return { ...seen, meeting: row.Meeting, observed: row.Observed };
    if ("Course" in row && row.Observed) return { ...seen, course: row.Course, observed: row.Observed };
    context.addIssue({ code: "custom", message: "nothing observed", path: ["Observed"] });
    return z.NEVER;
  });

export const fromEvidence = (evidence: Evidence): Fields => ({
  Title: isOfMeeting(evidence) ? evidence.meeting : evidence.course,
  Meeting: isOfMeeting(evidence) ? evidence.meeting : null,
  Course: isOfMeeting(evidence) ? null : evidence.course,
  Person: evidence.person,
  At: evidence.at.toISOString(),
  By: evidence.by ?? null,
  Source: evidence.source,
  Observed: JSON.stringify(evidence.observed),
});
