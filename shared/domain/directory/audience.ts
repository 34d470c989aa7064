import type { CivilDate } from "../time/civil-date.ts";
import type { Directory } from "./directory.ts";
import type { PersonId } from "./person.ts";
import { isHeldOn, type Post } from "./post.ts";
import type { Role } from "./role.ts";
import type { HubName, Phase, SchoolUrn } from "./school.ts";

/**
 * A rule that resolves to people. Posts are chosen by role (`roles`, or any role when `allStaff`), then narrowed
 * by phase, hub and school: an empty list narrows nothing. `people` are added by name; `except` always wins.
 * A rule with no role, not for all staff and naming nobody reaches nobody.
 */
export interface Audience {
  readonly allStaff: boolean;
  readonly roles: readonly Role[];
  readonly phases: readonly Phase[];
  readonly hubs: readonly HubName[];
  readonly schools: readonly SchoolUrn[];
  readonly people: readonly PersonId[];
  readonly except: { readonly schools: readonly SchoolUrn[]; readonly people: readonly PersonId[] };
}

export const nobody: Audience = {
  allStaff: false,
  roles: [],
  phases: [],
  hubs: [],
  schools: [],
  people: [],
  except: { schools: [], people: [] },
};

/** Whether the rule chooses anybody at all, whoever that comes to. */
export const choosesSomebody = ({
  allStaff,
  roles,
  people,
}: {
  readonly allStaff: boolean;
  readonly roles: readonly unknown[];
  readonly people: readonly unknown[];
}): boolean => allStaff || roles.length > 0 || people.length > 0;

/** Whether this person is reached, through a post held on `on` or by name. Somebody named who has left is not. */
export function isInAudience(
  audience: Audience,
  person: PersonId,
  directory: Directory,
  on: CivilDate,
): boolean {
  if (audience.except.people.includes(person)) return false;
  if (audience.people.includes(person) && directory.person(person)) return true;
  return directory
    .postsOf(person)
    .some((post) => isHeldOn(post, on) && matchesPost(audience, post, directory));
}

/** Everyone reached, each once, in order of id so that two servers list them alike. */
export function resolveAudience(audience: Audience, directory: Directory, on: CivilDate): PersonId[] {
  const reached = new Set<PersonId>();
  for (const post of directory.posts)
    if (isHeldOn(post, on) && matchesPost(audience, post, directory)) reached.add(post.person);
  for (const person of audience.people) if (directory.person(person)) reached.add(person);
  for (const person of audience.except.people) reached.delete(person);
  return [...reached].sort();
}

/** The posts held on `on` because of which the rule reaches this person; none when only by name, or not at all. */
export function postsReached(
  audience: Audience,
  person: PersonId,
  directory: Directory,
  on: CivilDate,
): readonly Post[] {
  if (audience.except.people.includes(person)) return [];
  return directory
    .postsOf(person)
    .filter((post) => isHeldOn(post, on) && matchesPost(audience, post, directory));
}

/** Whether the rule reaches the holder of this post because of it. */
export function matchesPost(audience: Audience, post: Post, directory: Directory): boolean {
  if (!audience.allStaff && !audience.roles.includes(post.role)) return false;
  if (audience.schools.length > 0 && !audience.schools.includes(post.school)) return false;
  if (audience.except.schools.includes(post.school)) return false;
  if (audience.phases.length === 0 && audience.hubs.length === 0) return true;
  const school = directory.school(post.school);
  if (!school) return false;
  if (audience.phases.length > 0 && !audience.phases.includes(school.phase)) return false;
  return audience.hubs.length === 0 || audience.hubs.includes(school.hub);
}
