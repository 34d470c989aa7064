import type { PersonId } from "../directory/person.ts";
import type { Meeting } from "../meetings/meeting.ts";
import type { AcademicYear } from "../time/academic-year.ts";
import type { Evidence, MeetingEvidence } from "./evidence.ts";
import type { Recorded, SightingSeen } from "./sighting.ts";

/**
 * What was ever seen of people at meetings and of their courses. Nothing is changed or removed (invariant 6). What was seen of
 * somebody who could not be told is their evidence as long as the newest human decision says that it was them.
 */
export interface EvidenceStore {
  listFor(meeting: Pick<Meeting, "id" | "year">): Promise<MeetingEvidence[]>;
  /** Whether anything at all was seen of anybody at the meeting. */
  hasRegister(meeting: Pick<Meeting, "id" | "year">): Promise<boolean>;
  /** One person's of an academic year and all later ones. Years that are not in memory are read when first asked for. */
  listOf(person: PersonId, since: AcademicYear): Promise<Evidence[]>;
  /** Whom nobody could tell at a meeting, with the newest decision on each, in order of name. */
  sightingsAt(meeting: Pick<Meeting, "id" | "year">): Promise<SightingSeen[]>;
  /** Writes what does not stand yet, twenty rows a request; what has an id that stands is left as it was. */
  add(recorded: readonly Recorded[]): Promise<void>;
}
