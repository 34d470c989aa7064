import { z } from "zod";
import {
  type CourseObservation,
  type Evidence,
  type EvidenceId,
  isOfMeeting,
  type MeetingObservation,
  registerWords,
} from "../../../domain/attendance/evidence.ts";
import {
  isMatchDecision,
  isSighting,
  type MatchDecision,
  type Recorded,
  type Sighting,
} from "../../../domain/attendance/sighting.ts";
import { certificateFileKinds } from "../../../domain/cpd/certificate-file.ts";
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

const seenSchemas = [
  z.object({ kind: z.literal("teams-report"), intervals }),
  z.object({ kind: z.literal("file"), intervals }),
  z.object({ kind: z.literal("check-in") }),
  z
    .object({ kind: z.literal("word"), word: z.enum(registerWords), because })
    .transform(({ because: reason, ...said }) => ({ ...said, ...reason })),
] as const;
const atMeetingSchema = z.discriminatedUnion("kind", [
  ...seenSchemas,
  z.object({ kind: z.literal("word-taken-back"), word: branded<EvidenceId>() }),
  z.object({ kind: z.literal("dispute"), because: z.string() }),
]) satisfies z.ZodType<MeetingObservation>;

const ofCourseSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("recording"), answer: z.string() }),
  z.object({ kind: z.literal("completed-earlier"), on: dateColumn }),
  z
    .object({
      kind: z.literal("certificate"),
      issuedOn: dateColumn,
      from: z.string(),
      file: z.object({ id: z.string(), kind: z.enum(certificateFileKinds) }).optional(),
    })
    .transform(({ file, ...handedIn }) => ({ ...handedIn, ...(file ? { file } : {}) })),
  z
    .object({
      kind: z.literal("certificate-decision"),
      certificate: branded<EvidenceId>(),
      approved: z.boolean(),
      because,
    })
    .transform(({ because: reason, ...decided }) => ({ ...decided, ...reason })),
]) satisfies z.ZodType<CourseObservation>;

const seenAs = z
  .object({
    name: z.string(),
    email: optionalText,
    upn: optionalText,
    organisation: optionalText,
  })
  .transform(({ name, email, upn, organisation }): Sighting["seenAs"] => ({
    name,
    ...(email ? { email } : {}),
    ...(upn ? { upn } : {}),
    ...(organisation ? { organisation } : {}),
  }));
const sightingSchema = z.object({
  kind: z.literal("sighting"),
  seenAs,
  observed: z.discriminatedUnion("kind", seenSchemas),
});
const matchSchema = z.object({
  kind: z.literal("match"),
  sighting: branded<EvidenceId>(),
  as: z.enum(["person", "visitor", "unknown"]),
});

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

/** Whom nobody could tell has no person; the person of a decision is whom it was matched to. */
const notByPerson = { ...common, Person: optionalText, Meeting: branded<MeetingId>() };
const sightingRow = z.object({ ...notByPerson, Observed: jsonColumn(sightingSchema) });
const matchRow = z.object({ ...notByPerson, Observed: jsonColumn(matchSchema) });

/** A row of one academic year's list. */
export const recordedSchema = (year: AcademicYear): z.ZodType<Recorded> =>
  z.union([evidenceSchema(year), sightingRowSchema(year), matchRowSchema(year)]);

const sightingRowSchema = (year: AcademicYear): z.ZodType<Sighting> =>
  sightingRow.transform((row, context): Sighting => {
    if (!row.Observed) return nothingObserved(context);
    const { seenAs: as, observed } = row.Observed;
    return {
      ...{ id: row.Key, year, meeting: row.Meeting, at: row.At, source: row.Source, seenAs: as, observed },
      ...(row.By ? { by: row.By as PersonId } : {}),
    };
  });

const matchRowSchema = (year: AcademicYear): z.ZodType<MatchDecision> =>
  matchRow.transform((row, context): MatchDecision => {
    if (!row.Observed || !row.By || (row.Observed.as === "person" && !row.Person))
      return nothingObserved(context);
    const { sighting, as } = row.Observed;
    return {
      ...{
        id: row.Key,
        year,
        meeting: row.Meeting,
        at: row.At,
        by: row.By as PersonId,
        source: row.Source,
        sighting,
      },
      matchedTo: as === "person" ? { as, person: row.Person as PersonId } : { as },
    };
  });

function nothingObserved(context: z.RefinementCtx): never {
  context.addIssue({ code: "custom", message: "nothing observed", path: ["Observed"] });
  return z.NEVER;
}

/** A row of a person: of a meeting, or of a course. */
const evidenceSchema = (year: AcademicYear): z.ZodType<Evidence> =>
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
    return nothingObserved(context);
  });

export function fromRecorded(recorded: Recorded): Fields {
  if (!isSighting(recorded) && !isMatchDecision(recorded)) return fromEvidence(recorded);
  const { meeting, at, by, source } = recorded;
  const matchedTo = isSighting(recorded) ? undefined : recorded.matchedTo;
  return {
    Title: meeting,
    Meeting: meeting,
    Person: matchedTo?.as === "person" ? matchedTo.person : null,
    At: at.toISOString(),
    By: by ?? null,
    Source: source,
    Observed: JSON.stringify(
      isSighting(recorded)
        ? { kind: "sighting", seenAs: recorded.seenAs, observed: recorded.observed }
        : { kind: "match", sighting: recorded.sighting, as: recorded.matchedTo.as },
    ),
  };
}

const fromEvidence = (evidence: Evidence): Fields => ({
  Title: isOfMeeting(evidence) ? evidence.meeting : evidence.course,
  Meeting: isOfMeeting(evidence) ? evidence.meeting : null,
  Course: isOfMeeting(evidence) ? null : evidence.course,
  Person: evidence.person,
  At: evidence.at.toISOString(),
  By: evidence.by ?? null,
  Source: evidence.source,
  Observed: JSON.stringify(evidence.observed),
});
