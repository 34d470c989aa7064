import type { CourseId } from "../cpd/course.ts";
import type { PersonId } from "../directory/person.ts";
import type { MeetingId } from "../meetings/ids.ts";
import type { Meeting } from "../meetings/meeting.ts";
import type { AcademicYear } from "../time/academic-year.ts";
import type { Versioned } from "../versioned.ts";
import type { Evidence, MeetingEvidence } from "./evidence.ts";
import type { ReportCollection } from "./report-collection.ts";
import type { Recorded, SightingSeen } from "./sighting.ts";
import type { SeenInSession, TeamsSession } from "./teams-session.ts";

/** Of which courses and meetings older evidence can still count. */
export interface EvidenceCounting {
  readonly courses: readonly CourseId[];
  readonly meetings: readonly Pick<Meeting, "id" | "year">[];
}

/**
 * What was ever seen of people at meetings and of their courses. Nothing is changed or removed (invariant 6). What was seen of
 * somebody who could not be told is their evidence as long as the newest human decision says that it was them.
 */
export interface EvidenceStore {
  listFor(meeting: Pick<Meeting, "id" | "year">): Promise<MeetingEvidence[]>;
  /** What was seen of one person there. */
  listAt(meeting: Pick<Meeting, "id" | "year">, person: PersonId): Promise<MeetingEvidence[]>;
  /** Whether anything at all was seen of anybody at the meeting. */
  hasRegister(meeting: Pick<Meeting, "id" | "year">): Promise<boolean>;
  /**
   * One person's of an academic year and all later ones. Of years that are not in memory only what can still count is read,
   * when it is first asked for; without `counting`, all of it.
   */
  listOf(person: PersonId, since: AcademicYear, counting?: EvidenceCounting): Promise<Evidence[]>;
  /** Whom nobody could tell at a meeting, with the newest decision on each, in order of name. */
  sightingsAt(meeting: Pick<Meeting, "id" | "year">): Promise<SightingSeen[]>;
  /** Writes what does not stand yet, twenty rows a request; what has an id that stands is left as it was. */
  add(recorded: readonly Recorded[]): Promise<void>;
}

/** The attendance reports that Teams makes of the organiser's meetings, some time after each session ends. */
export interface AttendanceReports {
  /** By which id Teams knows the meeting that one joins at this address; undefined when the organiser has none there. */
  findMeeting(joinUrl: string): Promise<string | undefined>;
  /** The sessions whose reports are there, at most the fifty newest; none for a meeting that is gone. */
  listSessions(onlineMeeting: string): Promise<TeamsSession[]>;
  /** Everybody in a session's report, from all of its pages. */
  readSession(onlineMeeting: string, session: string): Promise<SeenInSession[]>;
}

/** How far each meeting's reports are collected, where every server sees it. */
export interface ReportCollections {
  find(meeting: MeetingId): Promise<Versioned<ReportCollection> | undefined>;
  /** Creates under the meeting's id; when that stands already, answers what stands. */
  create(collection: ReportCollection): Promise<Versioned<ReportCollection>>;
  /** False, with nothing saved, when another server saved first. */
  save(collection: ReportCollection, version: string): Promise<boolean>;
}

/** Takes in check-ins one by one from many people at once. */
export interface CheckIns {
  /** Resolves once the check-in stands in Graph; one whose id stands already is left as it was. */
  record(checkIn: MeetingEvidence): Promise<void>;
}

/** The wrong codes that people sent lately, as far as this server has seen them. */
export interface WrongGuesses {
  of(person: PersonId): readonly Date[];
  note(person: PersonId, at: Date): void;
}
