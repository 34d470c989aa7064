import type { Person } from "../../domain/directory/person.ts";
import { isHeldOn } from "../../domain/directory/post.ts";
import type { Role } from "../../domain/directory/role.ts";
import type { SchoolUrn } from "../../domain/directory/school.ts";
import type { Ports } from "../../domain/ports.ts";
import { londonDate } from "../../domain/time/london.ts";

/** People whose names hold words that begin as those typed do, those whose name begins so first; of one role, at one school, if asked. */
export async function findPeople(
  { directory, clock }: Pick<Ports, "directory" | "clock">,
  {
    words,
    role,
    school,
    most,
  }: { words: string; role: Role | undefined; school?: SchoolUrn | undefined; most: number },
): Promise<Person[]> {
  const people = await directory.current();
  const today = londonDate(clock.now());
  const typed = plain(words).split(" ").filter(Boolean);
  const holdsPost = (person: Person) =>
    (role === undefined && school === undefined) ||
    people
      .postsOf(person.id)
      .some(
        (post) =>
          (role === undefined || post.role === role) &&
          (school === undefined || post.school === school) &&
          isHeldOn(post, today),
      );
  return people.people
    .map((person) => ({ person, name: plain(person.name) }))
    .filter(({ name }) => typed.every((word) => name.split(" ").some((part) => part.startsWith(word))))
    .filter(({ person }) => holdsPost(person))
    .sort((a, b) => rank(a.name) - rank(b.name) || a.name.localeCompare(b.name, "en-GB"))
    .slice(0, most)
    .map(({ person }) => person);

  function rank(name: string): number {
    return name.startsWith(typed.join(" ")) ? 0 : 1;
  }
}

/** Small letters without accents, hyphens or apostrophes, as people type them. */
const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
