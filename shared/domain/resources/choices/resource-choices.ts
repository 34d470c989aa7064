import type { PersonId } from "../../directory/person.ts";
import type { ResourceId } from "../resource.ts";

/** What somebody chose for themselves about resources. */
export interface ResourceChoices {
  readonly person: PersonId;
  /** What they saved, the newest first. */
  readonly saved: readonly ResourceId[];
}

/** More than anybody finds again in a list, and as many as fit into one row. */
export const savedAtMost = 200;

export const noChoices = (person: PersonId): ResourceChoices => ({ person, saved: [] });

/** The choices with a resource saved, as the newest, or no longer saved. The oldest give way past the limit. */
export function withSaved(choices: ResourceChoices, id: ResourceId, isSaved: boolean): ResourceChoices {
  if (choices.saved.includes(id) === isSaved) return choices;
  const others = choices.saved.filter((each) => each !== id);
  return { ...choices, saved: isSaved ? [id, ...others].slice(0, savedAtMost) : others };
}
