import type { Directory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import type { Course } from "./course.ts";
import type { Exemption } from "./exemption.ts";
import type { PersonTakeUp } from "./take-up/person-take-up.ts";
import type { Tally } from "./take-up/tally.ts";

export interface Courses {
  list(): Promise<readonly Course[]>;
}

export interface Exemptions {
  listOf(person: PersonId): Promise<Exemption[]>;
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
