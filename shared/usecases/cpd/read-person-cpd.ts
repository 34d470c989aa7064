import { type Actor, isCentralTeam } from "../../domain/directory/actor.ts";
import { schoolsHeadedBy } from "../../domain/directory/directory.ts";
import type { Person, PersonId } from "../../domain/directory/person.ts";
import { isHeldOn } from "../../domain/directory/post.ts";
import type { SchoolUrn } from "../../domain/directory/school.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import { londonDate } from "../../domain/time/london.ts";
import { listMyCpd, type MyCpdListed, type MyCpdPorts } from "./list-my-cpd.ts";

export interface PersonCpdRead extends MyCpdListed {
  readonly person: Person;
  /** The schools for whose posts the asker sees it; absent where they see all. */
  readonly seenFor?: readonly SchoolUrn[];
}

/**
 * One person's CPD, for themselves, the central team, and the heads of the schools where they hold a post today: these see what
 * comes of posts at their own schools, or of the person's name (invariant 7).
 */
export async function readPersonCpd(
  ports: MyCpdPorts,
  { actor, person: id }: { actor: Actor; person: PersonId },
): Promise<Result<PersonCpdRead, "access.refused" | "person.not-found">> {
  const directory = await ports.directory.current();
  const today = londonDate(ports.clock.now());
  const headed = schoolsHeadedBy(directory, actor.person, today);
  const seenFor = directory
    .postsOf(id)
    .filter((post) => isHeldOn(post, today) && headed.includes(post.school))
    .map((post) => post.school);
  const seesAll = isCentralTeam(actor) || actor.person === id;
  if (!seesAll && seenFor.length === 0) return refuse("access.refused");
  const person = directory.person(id);
  if (!person) return refuse("person.not-found");
  const listed = await listMyCpd(ports, { person: id });
  return ok(seesAll ? { ...listed, person } : { ...asSeenFor(listed, seenFor), person, seenFor });
}

/** What somebody does for other schools is left out, and so is that they do it for them. */
function asSeenFor(listed: MyCpdListed, schools: readonly SchoolUrn[]): MyCpdListed {
  const here = <Place extends { readonly school: SchoolUrn }>(places: readonly Place[]) =>
    places.filter(({ school }) => schools.includes(school));
  const ofHere = <Each extends { readonly because: MyCpdListed["offers"][number]["because"] }>(
    all: readonly Each[],
  ) =>
    all.flatMap((each) => {
      const because = here(each.because);
      return because.length > 0 || each.because.length === 0 ? [{ ...each, because }] : [];
    });
  return {
    ...listed,
    obligations: ofHere(listed.obligations),
    offers: ofHere(listed.offers),
    attendance: listed.attendance.filter(({ invitation }) => {
      const as = invitation?.as ?? [];
      return as.length === 0 || here(as).length > 0;
    }),
  };
}
