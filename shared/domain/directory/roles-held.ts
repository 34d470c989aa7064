import type { CivilDate } from "../time/civil-date.ts";
import type { Directory } from "./directory.ts";
import type { PersonId } from "./person.ts";
import { isHeldOn } from "./post.ts";
import type { Role } from "./role.ts";

/** The posts that somebody holds on a day, at whichever schools, each once. */
export const rolesHeld = (person: PersonId, directory: Directory, on: CivilDate): Role[] => [
  ...new Set(
    directory
      .postsOf(person)
      .filter((post) => isHeldOn(post, on))
      .map(({ role }) => role),
  ),
];
