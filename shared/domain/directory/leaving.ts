import type { CivilDate } from "../time/civil-date.ts";
import type { Post } from "./post.ts";

/**
 * What leaving the trust does to a person's posts: those that would go on after the last day end on it, and those that
 * would only begin after it are not taken up. What had ended by then stays as it is, so that a repeat does nothing.
 */
export function postsOnLeaving(
  posts: readonly Post[],
  lastDay: CivilDate,
): { readonly ended: readonly Post[]; readonly notTakenUp: readonly Post[] } {
  const notTakenUp = posts.filter(({ startsOn }) => startsOn > lastDay);
  const ended = posts
    .filter(({ startsOn, endsOn }) => startsOn <= lastDay && (endsOn === undefined || endsOn > lastDay))
    .map((post) => ({ ...post, endsOn: lastDay }));
  return { ended, notTakenUp };
}
