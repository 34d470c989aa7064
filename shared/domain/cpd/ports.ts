import type { PersonId } from "../directory/person.ts";
import type { Course } from "./course.ts";
import type { Exemption } from "./exemption.ts";

export interface Courses {
  list(): Promise<readonly Course[]>;
}

export interface Exemptions {
  listOf(person: PersonId): Promise<Exemption[]>;
}
