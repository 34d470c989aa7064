import type { CivilDate } from "../time/civil-date.ts";
import { type Actor, isCentralTeam } from "./actor.ts";
import { type Directory, schoolsHeadedBy } from "./directory.ts";
import type { PersonId } from "./person.ts";
import { isHeldOn } from "./post.ts";
import type { SchoolUrn } from "./school.ts";

/** The schools that `head` is head of on a date and where `person` holds a post then: one entry for each such post. */
export function schoolsAsHeadOf(
  head: PersonId,
  person: PersonId,
  directory: Directory,
  on: CivilDate,
): SchoolUrn[] {
  const headed = schoolsHeadedBy(directory, head, on);
  return directory
    .postsOf(person)
    .filter((post) => isHeldOn(post, on) && headed.includes(post.school))
    .map((post) => post.school);
}

/** Whether `head` is head of a school where `person` holds a post on the date. */
export const isHeadOf = (head: PersonId, person: PersonId, directory: Directory, on: CivilDate): boolean =>
  schoolsAsHeadOf(head, person, directory, on).length > 0;

/**
 * Whether somebody answers for another, so as to decide for them or remind them: the head of a school where they hold a post
 * today and the central team, and nobody for themselves (invariant 7).
 */
export function answersFor(
  actor: Actor,
  person: PersonId,
  { directory, today }: { readonly directory: Directory; readonly today: CivilDate },
): boolean {
  if (actor.person === person) return false;
  return isCentralTeam(actor) || isHeadOf(actor.person, person, directory, today);
}
