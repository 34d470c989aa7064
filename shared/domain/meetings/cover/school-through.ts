import type { Directory } from "../../directory/directory.ts";
import { isHeldOn } from "../../directory/post.ts";
import type { SchoolUrn } from "../../directory/school.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import { type Invitee, schoolsOfInvitee } from "../invitees.ts";

/**
 * The one school from which somebody goes to a meeting: nobody can be released twice. Of several through which they are
 * asked it is the one with most of the posts that bring them there, then where they hold most posts, then the lowest URN,
 * so that any two servers say the same. `mayBe` narrows the choice.
 */
export function schoolThrough(
  invitee: Invitee,
  { directory, on }: { directory: Directory; on: CivilDate },
  mayBe: (school: SchoolUrn) => boolean = () => true,
): SchoolUrn | undefined {
  const schools = schoolsOfInvitee(invitee, directory, on).filter(mayBe);
  if (schools.length < 2) return schools[0];
  const held = directory.postsOf(invitee.person).filter((post) => isHeldOn(post, on));
  const postsOf = (posts: readonly { school: SchoolUrn }[], school: SchoolUrn) =>
    posts.filter((post) => post.school === school).length;
  return [...schools].sort(
    (a, b) =>
      postsOf(invitee.as, b) - postsOf(invitee.as, a) ||
      postsOf(held, b) - postsOf(held, a) ||
      (a < b ? -1 : 1),
  )[0];
}
