import type { Directory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import type { Result } from "../result.ts";
import type { Versioned } from "../versioned.ts";
import type { CertificateFile } from "./certificate-file.ts";
import type { Course, CourseId } from "./course.ts";
import type { Exemption, ExemptionId } from "./exemption.ts";
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
