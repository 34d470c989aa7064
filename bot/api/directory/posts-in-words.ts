import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { isHeldOn, type Post } from "../../../shared/domain/directory/post.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { roleWords } from "../../../shared/sentences/directory/roles.ts";
import { listed, sentenceCase } from "../../../shared/sentences/lists.ts";

/** "Headteacher and DSL, Ubley Church of England Primary School", one line a school, of the posts held on a day. */
export const postsInWords = (person: PersonId, directory: Directory, on: CivilDate): string[] =>
  postLines(
    directory.postsOf(person).filter((post) => isHeldOn(post, on)),
    directory,
  );

/** The same of chosen posts. */
export function postLines(posts: readonly Post[], directory: Directory): string[] {
  const bySchool = new Map<string, Post[]>();
  for (const post of posts) bySchool.set(post.school, [...(bySchool.get(post.school) ?? []), post]);
  return [...bySchool.values()].map((held) => {
    const school = held[0] && directory.school(held[0].school)?.name;
    return `${sentenceCase(listed(held.map((post) => roleWords[post.role].one)))}, ${school ?? "a school that has left"}`;
  });
}
