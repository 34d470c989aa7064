import type { Branded } from "../brand.ts";
import type { CertificateFile } from "../cpd/certificate-file.ts";
import type { CourseId } from "../cpd/course.ts";
import type { PersonId } from "../directory/person.ts";
import type { MeetingId } from "../meetings/ids.ts";
import type { AcademicYear } from "../time/academic-year.ts";
import type { CivilDate } from "../time/civil-date.ts";

/** Chosen by us and never given again, so that what is written twice stands once. */
export type EvidenceId = Branded<"EvidenceId">;

/** Time between two instants. */
export interface Interval {
  readonly from: Date;
  readonly to: Date;
}

/** What a human says of somebody on the register. */
export const registerWords = ["present", "partly", "absent", "apologies", "excused"] as const;
export type RegisterWord = (typeof registerWords)[number];

/** What was seen of somebody at a meeting. A word given after a dispute is the decision on it. */
export type MeetingObservation =
  | { readonly kind: "teams-report" | "file"; readonly intervals: readonly Interval[] }
  | { readonly kind: "check-in" }
  | { readonly kind: "word"; readonly word: RegisterWord; readonly because?: string }
  /** A word that was a slip: as if it had not been said. Both stay. */
  | { readonly kind: "word-taken-back"; readonly word: EvidenceId }
  | { readonly kind: "dispute"; readonly because: string };

/** What was seen of somebody and a course, besides its meetings. A certificate waits until somebody has decided on it. */
export type CourseObservation =
  | { readonly kind: "recording"; readonly answer: string }
  | {
      readonly kind: "certificate";
      readonly issuedOn: CivilDate;
      readonly from: string;
      /** Where it was handed in as a file; absent when it was typed only. */
      readonly file?: CertificateFile;
    }
  /** A completion of an academic year whose records have gone, carried on because it still holds. */
  | { readonly kind: "completed-earlier"; readonly on: CivilDate }
  | {
      readonly kind: "certificate-decision";
      readonly certificate: EvidenceId;
      readonly approved: boolean;
      readonly because?: string;
    };

interface Observed {
  readonly id: EvidenceId;
  /** Whose list it stands in: the meeting's year, and for a course the year in which it was recorded. */
  readonly year: AcademicYear;
  readonly person: PersonId;
  readonly at: Date;
  /** Who says so; absent when a machine does. */
  readonly by?: PersonId;
  /** Where it came from, as it calls itself: a report's id, a file's name. */
  readonly source: string;
}

export interface MeetingEvidence extends Observed {
  readonly meeting: MeetingId;
  readonly observed: MeetingObservation;
}

export interface CourseEvidence extends Observed {
  readonly course: CourseId;
  readonly observed: CourseObservation;
}

/** One observation of one person. It is only ever added (invariant 6). */
export type Evidence = MeetingEvidence | CourseEvidence;

/** Evidence of meetings, by meeting. */
export function byMeeting(evidence: readonly Evidence[]): ReadonlyMap<MeetingId, readonly MeetingEvidence[]> {
  const seen = new Map<MeetingId, MeetingEvidence[]>();
  for (const each of evidence) {
    if (!isOfMeeting(each)) continue;
    const atMeeting = seen.get(each.meeting);
    if (atMeeting) atMeeting.push(each);
    else seen.set(each.meeting, [each]);
  }
  return seen;
}

export const isOfMeeting = (evidence: Evidence): evidence is MeetingEvidence => "meeting" in evidence;
