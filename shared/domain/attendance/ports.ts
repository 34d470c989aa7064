import type { PersonId } from "../directory/person.ts";
import type { Meeting } from "../meetings/meeting.ts";
import type { AcademicYear } from "../time/academic-year.ts";
import type { Evidence, MeetingEvidence } from "./evidence.ts";

/** What was ever seen of people at meetings and of their courses. Nothing is changed or removed (invariant 6). */
export interface EvidenceStore {
  listFor(meeting: Pick<Meeting, "id" | "year">): Promise<MeetingEvidence[]>;
  /** One person's of an academic year and all later ones. Years that are not in memory are read when first asked for. */
  listOf(person: PersonId, since: AcademicYear): Promise<Evidence[]>;
  /** Writes what does not stand yet, twenty rows a request; what has an id that stands is left as it was. */
  add(evidence: readonly Evidence[]): Promise<void>;
}
