import { type CourseEvidence, type Evidence, type EvidenceId, isOfMeeting } from "../attendance/evidence.ts";
import type { PersonId } from "../directory/person.ts";
import type { FieldError } from "../result.ts";
import { textErrors } from "../text-errors.ts";
import { academicYearOf } from "../time/academic-year.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { londonDate } from "../time/london.ts";
import type { CertificateFile } from "./certificate-file.ts";
import type { Course, CourseId } from "./course.ts";

/** Characters. */
export const handInLimits = { from: 200, answer: 2000, because: 500 } as const;

/** A certificate from elsewhere, with the newest decision on it; none while it waits. */
export interface CertificateSeen {
  readonly id: EvidenceId;
  readonly course: CourseId;
  readonly person: PersonId;
  readonly issuedOn: CivilDate;
  readonly from: string;
  readonly file?: CertificateFile;
  readonly handedInAt: Date;
  readonly decision?: {
    readonly approved: boolean;
    readonly because?: string;
    readonly by?: PersonId;
    readonly at: Date;
  };
}

/** The certificates among what was seen of somebody, the latest handed in first. */
export function certificatesIn(evidence: readonly Evidence[]): CertificateSeen[] {
  const ofCourses = evidence.filter((each): each is CourseEvidence => !isOfMeeting(each));
  return ofCourses
    .flatMap((each): CertificateSeen[] => {
      if (each.observed.kind !== "certificate") return [];
      const { issuedOn, from, file } = each.observed;
      const { id, course, person, at: handedInAt } = each;
      const decision = newestDecision(ofCourses, id);
      return [
        {
          id,
          course,
          person,
          issuedOn,
          from,
          handedInAt,
          ...(file ? { file } : {}),
          ...(decision ? { decision } : {}),
        },
      ];
    })
    .sort((a, b) => b.handedInAt.getTime() - a.handedInAt.getTime() || (a.id < b.id ? -1 : 1));
}

function newestDecision(evidence: readonly CourseEvidence[], id: EvidenceId): CertificateSeen["decision"] {
  const [newest] = evidence
    .filter(({ observed }) => observed.kind === "certificate-decision" && observed.certificate === id)
    .sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1));
  if (newest?.observed.kind !== "certificate-decision") return undefined;
  const { approved, because } = newest.observed;
  return {
    approved,
    at: newest.at,
    ...(because ? { because } : {}),
    ...(newest.by ? { by: newest.by } : {}),
  };
}

/** What is wrong with a certificate as it is handed in. */
export function certificateErrors(
  { issuedOn, from }: { readonly issuedOn: CivilDate; readonly from: string },
  today: CivilDate,
): FieldError[] {
  return [
    ...(issuedOn > today ? [{ pointer: "/issuedOn", code: "in-the-future" } as const] : []),
    ...textErrors("/from", from, handInLimits.from),
  ];
}

export const takes = ({ ways }: Pick<Course, "ways">, kind: "recording" | "certificate"): boolean =>
  ways.some((way) => way.kind === kind);

interface HandedIn {
  /** Chosen by whoever sends it, once for each thing handed in. */
  readonly id: string;
  readonly course: CourseId;
  readonly by: PersonId;
  readonly at: Date;
}

/** Somebody's own word on a course, as it is kept. Its id names course and person, so that no other's can take its place. */
export const handInAsEvidence = (
  { id, course, by, at }: HandedIn,
  observed: Extract<CourseEvidence["observed"], { kind: "recording" | "certificate" }>,
): CourseEvidence => ({
  id: `${observed.kind} ${course} ${by} ${id}` as EvidenceId,
  course,
  year: academicYearOf(londonDate(at)),
  person: by,
  at,
  by,
  source: "my-cpd",
  observed,
});

/** A decision on a certificate, as it is kept beside it. */
export const decisionAsEvidence = (
  { id, course, person }: CertificateSeen,
  said: { id: string; approved: boolean; because: string; by: PersonId; at: Date },
): CourseEvidence => ({
  id: `decision ${id} ${said.id}` as EvidenceId,
  course,
  year: academicYearOf(londonDate(said.at)),
  person,
  at: said.at,
  by: said.by,
  source: "to-approve",
  observed: {
    kind: "certificate-decision",
    certificate: id,
    approved: said.approved,
    ...(said.because ? { because: said.because } : {}),
  },
});
