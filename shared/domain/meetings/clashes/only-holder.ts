import type { Directory } from "../../directory/directory.ts";
import { isHeldOn } from "../../directory/post.ts";
import type { Role } from "../../directory/role.ts";
import type { School } from "../../directory/school.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { Invitee } from "../invitees.ts";

/** What only this person does at a small school, where nobody can stand in. */
export interface OnlyHolder {
  readonly school: School;
  readonly roles: readonly Role[];
}

/**
 * The first small school at which nobody else holds a post that the person is asked because of, or any of theirs when
 * asked by name. Undefined when there is none.
 */
export function onlyHolderOf(
  { person, as }: Invitee,
  { directory, on, smallSchoolPupils }: { directory: Directory; on: CivilDate; smallSchoolPupils: number },
): OnlyHolder | undefined {
  const posts = as.length > 0 ? as : directory.postsOf(person).filter((post) => isHeldOn(post, on));
  for (const urn of new Set(posts.map((post) => post.school))) {
    const school = directory.school(urn);
    if (!school || school.pupils > smallSchoolPupils) continue;
    const others = new Set(
      directory
        .postsAt(urn)
        .filter((post) => post.person !== person && isHeldOn(post, on))
        .map(({ role }) => role),
    );
    const roles = posts.filter((post) => post.school === urn && !others.has(post.role));
    if (roles.length > 0) return { school, roles: [...new Set(roles.map(({ role }) => role))] };
  }
  return undefined;
}
