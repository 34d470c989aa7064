import type { CivilDate } from "../time/civil-date.ts";
import type { Person, PersonId } from "./person.ts";
import { isHeldOn, type Post } from "./post.ts";
import type { Role } from "./role.ts";
import type { School, SchoolUrn } from "./school.ts";

/** Schools, people and posts at one moment, indexed. */
export interface Directory {
  readonly schools: readonly School[];
  readonly people: readonly Person[];
  readonly posts: readonly Post[];
  school(urn: SchoolUrn): School | undefined;
  person(id: PersonId): Person | undefined;
  postsOf(person: PersonId): readonly Post[];
  postsAt(school: SchoolUrn): readonly Post[];
  /** Posts of one role, at every school. */
  postsAs(role: Role): readonly Post[];
}

export function buildDirectory(parts: {
  schools: readonly School[];
  people: readonly Person[];
  posts: readonly Post[];
}): Directory {
  const schools = new Map(parts.schools.map((school) => [school.urn, school]));
  const people = new Map(parts.people.map((person) => [person.id, person]));
  const byPerson = groupPosts(parts.posts, "person");
  const bySchool = groupPosts(parts.posts, "school");
  const byRole = groupPosts(parts.posts, "role");
  return {
    ...parts,
    school: (urn) => schools.get(urn),
    person: (id) => people.get(id),
    postsOf: (person) => byPerson.get(person) ?? [],
    postsAt: (school) => bySchool.get(school) ?? [],
    postsAs: (role) => byRole.get(role) ?? [],
  };
}

function groupPosts<Key extends "person" | "school" | "role">(
  posts: readonly Post[],
  key: Key,
): Map<Post[Key], Post[]> {
  const groups = new Map<Post[Key], Post[]>();
  for (const post of posts) {
    const group = groups.get(post[key]);
    if (group) group.push(post);
    else groups.set(post[key], [post]);
  }
  return groups;
}

/** The schools this person is head of on a date: two for the head of a federation. */
export function schoolsHeadedBy(directory: Directory, person: PersonId, on: CivilDate): SchoolUrn[] {
  return directory
    .postsOf(person)
    .filter((post) => post.role === "headteacher" && isHeldOn(post, on))
    .map((post) => post.school);
}
