import type { Person, PersonId } from "../../shared/domain/directory/person.ts";
import type { Post } from "../../shared/domain/directory/post.ts";
import type { Phase, School, SchoolUrn } from "../../shared/domain/directory/school.ts";
import type { SeedTrust } from "../seed/seed-trust.ts";

export interface SuggestedPerson {
  readonly person: Person;
  /** Who this is, in a few words. */
  readonly note: string;
}

/** People whose days differ most: whom to be, on a laptop. */
export function suggestedPeople(trust: SeedTrust): SuggestedPerson[] {
  const people = new Map(trust.people.map((person) => [person.id, person]));
  const schools = new Map<SchoolUrn | undefined, School>(trust.schools.map((school) => [school.urn, school]));
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
  const dslNetwork = trust.networks.find(({ id }) => id === "dsl-primary");
  const several = holderOfSeveral(trust);
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
    suggest(dslNetwork?.leads[0], `Leads the ${dslNetwork?.name} network`),
    suggest(several?.person, `SENDCO, maths lead and English lead, ${schools.get(several?.school)?.name}`),
    suggest(trust.centralTeam[0], "Central team"),
  ];
}

/** Who carries most: the SENDCO of the smallest school, where one teacher leads its subjects too. */
function holderOfSeveral(trust: SeedTrust): Post | undefined {
  const [smallest] = [...trust.schools].sort((a, b) => a.pupils - b.pupils);
  return trust.posts.find(
    ({ school, role, endsOn }) => school === smallest?.urn && role === "sendco" && !endsOn,
  );
}
