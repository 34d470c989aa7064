import { type Actor, isCentralTeam } from "../../../domain/directory/actor.ts";
import { schoolsAsHeadOf } from "../../../domain/directory/answers-for.ts";
import type { Person, PersonId } from "../../../domain/directory/person.ts";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { ViewingDoor } from "../../../domain/records/viewing.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { londonDate } from "../../../domain/time/london.ts";
import { noteViewing } from "../../records/note-viewing.ts";

export interface PersonSeen {
  readonly person: Person;
  /** The schools for whose posts the asker sees them; absent where they see all. */
  readonly seenFor?: readonly SchoolUrn[];
}

/**
 * Whose CPD somebody may look at: their own, that of their school's staff as its head, all as the central team (invariant 7).
 * That another looked is noted.
 */
export async function seePerson(
  ports: Pick<Ports, "directory" | "clock" | "viewings">,
  { actor, person: id, door = "person" }: { actor: Actor; person: PersonId; door?: ViewingDoor },
): Promise<Result<PersonSeen, "access.refused" | "person.not-found" | "viewing.not-noted">> {
  const directory = await ports.directory.current();
  const seenFor = schoolsAsHeadOf(actor.person, id, directory, londonDate(ports.clock.now()));
  const seesAll = isCentralTeam(actor) || actor.person === id;
  if (!seesAll && seenFor.length === 0) return refuse("access.refused");
  const person = directory.person(id);
  if (!person) return refuse("person.not-found");
  const noted = noteViewing(ports, { actor, subjects: [{ kind: "person", person: id }], door });
  if (!noted.ok) return noted;
  return ok(seesAll ? { person } : { person, seenFor });
}
