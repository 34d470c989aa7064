import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { isHeldOn, type Post } from "../../../shared/domain/directory/post.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { listed, sentenceCase } from "../../../shared/sentences/lists.ts";
import { roleWords } from "../../../shared/sentences/roles.ts";

/** "Headteacher and DSL, Ubley Church of England Primary School", one line a school. */
export function postsInWords(person: PersonId, directory: Directory, on: CivilDate): string[] {
  const bySchool = new Map<string, Post[]>();
  for (const post of directory.postsOf(person))
    if (isHeldOn(post, on)) bySchool.set(post.school, [...(bySchool.get(post.school) ?? []), post]);
  return [...bySchool.values()].map((posts) => {
    const school = posts[0] && directory.school(posts[0].school)?.name;
    return `${sentenceCase(listed(posts.map((post) => roleWords[post.role].one)))}, ${school ?? "a school that has left"}`;
  });
}
