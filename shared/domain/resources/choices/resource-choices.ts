import type { PersonId } from "../../directory/person.ts";
import type { ResourceId } from "../resource.ts";

/** What somebody chose for themselves about resources. */
export interface ResourceChoices {
  readonly person: PersonId;
  /** What they saved, the newest first. */
  readonly saved: readonly ResourceId[];
  /** What they agreed to be named for when a colleague asks who can help; nobody is named who has agreed to nothing. */
  readonly helpsWith: readonly string[];
}

/** More than anybody finds again in a list, and as many as fit into one row. */
export const savedAtMost = 200;
export const helpLimits = { subjects: 10, letters: 60 } as const;

export const noChoices = (person: PersonId): ResourceChoices => ({ person, saved: [], helpsWith: [] });

/** The choices with a resource saved, as the newest, or no longer saved. The oldest give way past the limit. */
export function withSaved(choices: ResourceChoices, id: ResourceId, isSaved: boolean): ResourceChoices {
  if (choices.saved.includes(id) === isSaved) return choices;
  const others = choices.saved.filter((each) => each !== id);
  return { ...choices, saved: isSaved ? [id, ...others].slice(0, savedAtMost) : others };
}

/** The choices with what they are named for, as typed but for spaces and repeats. */
export function withHelp(choices: ResourceChoices, typed: readonly string[]): ResourceChoices {
  const seen = new Set<string>();
  const helpsWith = typed
    .map((each) => each.replace(/\s+/g, " ").trim().slice(0, helpLimits.letters))
    .filter((each) => {
      const plain = each.toLowerCase();
      if (plain === "" || seen.has(plain)) return false;
      seen.add(plain);
      return true;
    })
    .slice(0, helpLimits.subjects);
  return { ...choices, helpsWith };
}
