import type { PersonId } from "../../directory/person.ts";

/** Somebody who agreed that colleagues who ask who can help see their name, posts, networks and what they added. */
export interface ListedHelper {
  readonly person: PersonId;
  readonly agreedAt: Date;
}
