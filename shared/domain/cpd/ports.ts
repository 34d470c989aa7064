import type { Directory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import type { SchoolUrn } from "../directory/school.ts";
import type { MeetingId } from "../meetings/ids.ts";
import type { Result } from "../result.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { Versioned } from "../versioned.ts";
import type { Cascade } from "./cascade/cascade.ts";
import type { CertificateFile } from "./certificate-file.ts";
import type { Course, CourseId } from "./course.ts";
import type { Exemption, ExemptionId } from "./exemption.ts";
import type { CpdReminder } from "./reminders/reminder.ts";
import type { PersonTakeUp } from "./take-up/person-take-up.ts";
import type { Tally } from "./take-up/tally.ts";

export interface Courses {
  find(id: CourseId): Promise<Versioned<Course> | undefined>;
  list(): Promise<readonly Course[]>;
  /** Creates under the course's own id; when that id is taken, answers what stands there. */
  create(course: Course): Promise<Versioned<Course>>;
  save(
    course: Course,
    version: string,
  ): Promise<Result<Versioned<Course>, "course.changed" | "course.not-found">>;
}

export interface Exemptions {
  find(id: ExemptionId): Promise<Versioned<Exemption> | undefined>;
  list(): Promise<Versioned<Exemption>[]>;
  listOf(person: PersonId): Promise<Exemption[]>;
  /** Creates under the exemption's own id; when that id is taken, answers what stands there. */
  create(exemption: Exemption): Promise<Versioned<Exemption>>;
  save(
    exemption: Exemption,
    version: string,
  ): Promise<Result<Versioned<Exemption>, "exemption.changed" | "exemption.not-found">>;
}

/** Where the file of a certificate stands. */
export interface CertificateFilePlace extends CertificateFile {
  readonly person: PersonId;
}

/** Certificates as files, in the trust's own library. */
export interface CertificateFiles {
  /** Keeps a file; sent again, it stands once. */
  put(place: CertificateFilePlace, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  isThere(place: CertificateFilePlace): Promise<boolean>;
  read(place: CertificateFilePlace): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Takes away every file of a person; safe to repeat. */
  removeAllOf(person: PersonId): Promise<void>;
}

/** Who was reminded of what they owe: this academic year's and the last's. */
export interface CpdReminders {
  /** Everything about one person, be it to themselves or to a head of theirs. */
  listAbout(person: PersonId): Promise<CpdReminder[]>;
  /** Those begun and not said to be told, whoever is at them. */
  listOpen(): Promise<CpdReminder[]>;
  /**
   * Begins reminders for their claims: writes those that do not stand yet, and takes over those left behind. Answers those that are
   * then the claim's; of two servers one gets each (invariant 2). Twenty rows a request.
   */
  begin(wanted: readonly CpdReminder[], now: Date): Promise<CpdReminder[]>;
  /** Says that these were told, twenty rows a request. Safe to repeat: the first time stays. */
  markTold(reminders: readonly CpdReminder[], at: Date): Promise<void>;
  /** Brings in what other servers have begun. */
  refresh(): Promise<void>;
}

/** What is said to one person about CPD that is owed, in words the notifier chooses. */
export interface CpdNotice {
  readonly to: PersonId;
  /** Whether it is about their staff, and then what the head of which school may look at. */
  readonly ofStaffAt?: SchoolUrn;
  /** Who asked for it, by name; absent in the trust's rhythm. */
  readonly by?: string;
  /** Of which day it is: the same day's replaces the first in their feed. */
  readonly day: CivilDate;
  /** What is owed longest first. */
  readonly items: readonly { readonly person: PersonId; readonly title: string; readonly dueOn: CivilDate }[];
}

export interface CpdNotifier {
  /** Tells each, in as few requests as words that differ. Safe to repeat. */
  tell(notices: readonly CpdNotice[]): Promise<void>;
}

/** What schools say of carrying sessions on: a row a school and session. */
export interface Cascades {
  find(meeting: MeetingId, school: SchoolUrn): Promise<Versioned<Cascade> | undefined>;
  listFor(meeting: MeetingId): Promise<Versioned<Cascade>[]>;
  /** Creates the row of this school and session; when there is one, answers what stands there. */
  create(cascade: Cascade): Promise<Versioned<Cascade>>;
  save(cascade: Cascade, version: string): Promise<Result<Versioned<Cascade>, "cascade.changed">>;
}

/** How everybody stands to the year's CPD, kept up with whatever is recorded or planned. */
export interface TakeUpIndex {
  /** As it stands at this instant. */
  current(): Promise<TakeUpNow>;
}

/** To be read at once: it changes with what is recorded. */
export interface TakeUpNow {
  readonly now: Date;
  readonly directory: Directory;
  /** Those offered today. */
  readonly courses: readonly Course[];
  readonly tally: Tally;
  of(person: PersonId): PersonTakeUp | undefined;
}
