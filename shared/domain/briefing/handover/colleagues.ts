import type { Person, PersonId } from "../../directory/person.ts";
import { isHeldOn, type Post } from "../../directory/post.ts";
import { roles } from "../../directory/role.ts";
import type { SchoolUrn } from "../../directory/school.ts";
import type { AnswerSetting } from "./answers.ts";

/** Somebody whom this person can hand an item to, with the posts they hold at that school. */
export interface Colleague {
  readonly person: Person;
  readonly school: SchoolUrn;
  readonly posts: readonly Post[];
}

/** Everybody else at the schools where this person holds a post today, school by school, in the order of posts and then by name. */
export function colleaguesOf(
  person: PersonId,
  { directory, today }: Pick<AnswerSetting, "directory" | "today">,
): Colleague[] {
  const held = directory.postsOf(person).filter((post) => isHeldOn(post, today));
  return [...new Set(held.map(({ school }) => school))].flatMap((school) => {
    const posts = directory.postsAt(school).filter((post) => isHeldOn(post, today) && post.person !== person);
    const people = [...new Set(posts.map((post) => post.person))].flatMap((id): Colleague[] | Colleague => {
      const found = directory.person(id);
      return found ? { person: found, school, posts: posts.filter((post) => post.person === id) } : [];
    });
    return people.sort((a, b) => rank(a) - rank(b) || a.person.name.localeCompare(b.person.name, "en-GB"));
  });
}

const rank = ({ posts }: Colleague): number => Math.min(...posts.map(({ role }) => roles.indexOf(role)));
