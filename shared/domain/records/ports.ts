import type { Person } from "../directory/person.ts";
import type { AcademicYear } from "../time/academic-year.ts";
import type { Viewing, ViewingSubject } from "./viewing.ts";

/** Rows of one list that are about a person, column by column as they are kept; what is kept as JSON is opened. */
export interface Holding {
  readonly list: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

export interface PersonHoldings {
  /** Everything that the lists hold about a person, of every academic year, and nothing about anybody else. */
  of(person: Person): Promise<Holding[]>;
}

/** Who opened whose record. */
export interface Viewings {
  /**
   * Takes viewings in, to be written at once but with nobody waiting for it. False, with nothing taken in, when those of
   * before could not be written for some time: then nobody may see what cannot be noted.
   */
  note(viewings: readonly Viewing[]): boolean;
  /** Writes what is not written yet; a failure is thrown, and what is left is kept for the next time. */
  settle(): Promise<void>;
  /** Those of any of these subjects in an academic year and later, in no order. */
  listOf(subjects: readonly ViewingSubject[], since: AcademicYear): Promise<Viewing[]>;
}
