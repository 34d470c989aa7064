import type { Person, PersonId } from "../directory/person.ts";
import type { AcademicYear } from "../time/academic-year.ts";
import type { Erasure, ErasureDone } from "./erasure.ts";
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

/** Who is to be erased, where every server sees it. */
export interface Erasures {
  /** The erasure of somebody that is not done yet. */
  find(person: PersonId): Promise<Erasure | undefined>;
  /** Asked for twice it stands once: answers the first. */
  begin(erasure: Erasure): Promise<Erasure>;
  listOpen(): Promise<Erasure[]>;
  listDone(): Promise<ErasureDone[]>;
  /** Keeps that records go by the clock, under a key that a repeat finds. */
  keep(key: string, done: ErasureDone): Promise<void>;
  /** Keeps that somebody was erased under another key, and no longer who. */
  finish(erasure: Erasure, done: { readonly key: string; readonly doneAt: Date }): Promise<void>;
}

export interface PersonErasure {
  /**
   * Takes a person out of every list: what is theirs goes or stays under the random id, by the rule of `fateOf`, and no text
   * names them. Safe to repeat, and to go on with after a failure.
   */
  erase(person: Person, instead: { readonly as: PersonId; readonly hasNamesake: boolean }): Promise<void>;
}

/** The lists that exist once an academic year. */
export interface YearlyRecords {
  /** The academic years of which there are any, the earliest first. */
  years(): Promise<AcademicYear[]>;
  /** How many rows each list of a year holds; lists that are empty or gone are left out. */
  count(year: AcademicYear): Promise<{ readonly list: string; readonly rows: number }[]>;
  /** Deletes every list of a year. Safe to repeat, and to go on with after a failure. */
  remove(year: AcademicYear): Promise<void>;
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
