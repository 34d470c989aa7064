import { type Audience, matchesPost } from "../../directory/audience.ts";
import type { Directory } from "../../directory/directory.ts";
import type { PersonId } from "../../directory/person.ts";
import { isHeldOn } from "../../directory/post.ts";
import type { SchoolUrn } from "../../directory/school.ts";
import type { CivilDate } from "../../time/civil-date.ts";

/** Whom a session is to be carried on to at one school on a day, by the posts they hold there and by no other, each once. */
export function staffToReach(
  audience: Audience,
  school: SchoolUrn,
  directory: Directory,
  on: CivilDate,
): PersonId[] {
  const reached = new Set<PersonId>();
  for (const post of directory.postsAt(school))
    if (
      isHeldOn(post, on) &&
      !audience.except.people.includes(post.person) &&
      (audience.people.includes(post.person) || matchesPost(audience, post, directory))
    )
      reached.add(post.person);
  return [...reached];
}
