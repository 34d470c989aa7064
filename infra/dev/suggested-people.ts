import type { Person, PersonId } from "../../shared/domain/directory/person.ts";
import type { Phase } from "../../shared/domain/directory/school.ts";
import type { SeedTrust } from "../seed/seed-trust.ts";

export interface SuggestedPerson {
  readonly person: Person;
  /** Who this is, in a few words. */
  readonly note: string;
}

/** Six people whose days differ most: whom to be, on a laptop. */
export function suggestedPeople(trust: SeedTrust): SuggestedPerson[] {
  const people = new Map(trust.people.map((person) => [person.id, person]));
  const schools = new Map(trust.schools.map((school) => [school.urn, school]));
  const holder = (role: string, phase: Phase) => {
    const post = trust.posts.find(
      (each) => each.role === role && schools.get(each.school)?.phase === phase && !each.endsOn,
    );
    if (!post) throw new Error(`The trust has no ${role} at a ${phase} school.`);
    return { id: post.person, school: schools.get(post.school)?.name ?? "" };
  };
  const [editor] = trust.editors;
  const primaryHead = holder("headteacher", "primary");
  const secondaryHead = holder("headteacher", "secondary");
  const sendco = holder("sendco", "primary");
  const dsl = holder("dsl", "secondary");
  const teacher = holder("teacher", "secondary");
  const suggest = (id: PersonId | undefined, note: string): SuggestedPerson => {
    const person = id && people.get(id);
    if (!person) throw new Error("The trust names somebody it does not have.");
    return { person, note };
  };
  return [
    suggest(primaryHead.id, `Headteacher, ${primaryHead.school}`),
    suggest(secondaryHead.id, `Headteacher, ${secondaryHead.school}`),
    suggest(editor, "Edits the briefing"),
    suggest(sendco.id, `SENDCO, ${sendco.school}`),
    suggest(dsl.id, `DSL, ${dsl.school}`),
    suggest(teacher.id, `Teacher, ${teacher.school}`),
  ];
}
