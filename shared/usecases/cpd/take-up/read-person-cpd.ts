import type { Actor } from "../../../domain/directory/actor.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result } from "../../../domain/result.ts";
import { listMyCpd, type MyCpdListed, type MyCpdPorts } from "../list-my-cpd.ts";
import { type PersonSeen, seePerson } from "./see-person.ts";

export interface PersonCpdRead extends MyCpdListed, PersonSeen {}

/**
 * One person's CPD, for themselves, the central team, and the heads of the schools where they hold a post today: these see what
 * comes of posts at their own schools, or of the person's name (invariant 7). That another looked is noted.
 */
export async function readPersonCpd(
  ports: MyCpdPorts & Pick<Ports, "viewings">,
  asked: { actor: Actor; person: PersonId },
): Promise<Result<PersonCpdRead, "access.refused" | "person.not-found" | "viewing.not-noted">> {
  const seen = await seePerson(ports, asked);
  if (!seen.ok) return seen;
  const { seenFor } = seen.value;
  const listed = await listMyCpd(ports, { person: asked.person });
  return ok({ ...(seenFor ? asSeenFor(listed, seenFor) : listed), ...seen.value });
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
