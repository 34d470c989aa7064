import type { PersonId } from "../../directory/person.ts";
import type { Versioned } from "../../versioned.ts";
import type { ResourceChoices } from "./resource-choices.ts";

/** One row a person, of those who have chosen anything. */
export interface ResourceChoicesStore {
  find(person: PersonId): Promise<Versioned<ResourceChoices> | undefined>;
  list(): Promise<readonly ResourceChoices[]>;
  /** Creates under the person's id; when that stands already, answers what stands. */
  create(choices: ResourceChoices): Promise<Versioned<ResourceChoices>>;
  /** The choices as saved; undefined, with nothing saved, when somebody saved first. */
  save(choices: ResourceChoices, version: string): Promise<Versioned<ResourceChoices> | undefined>;
}
