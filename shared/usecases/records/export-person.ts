import { type Actor, isCentralTeam } from "../../domain/directory/actor.ts";
import type { Person, PersonId } from "../../domain/directory/person.ts";
import type { Ports } from "../../domain/ports.ts";
import type { Holding } from "../../domain/records/ports.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import { noteViewing } from "./note-viewing.ts";

export interface PersonExport {
  readonly person: Person;
  readonly madeAt: Date;
  readonly holdings: readonly Holding[];
}

/** All that Beacon holds about a person, for the person and the central team; that another fetched it is noted. */
export async function exportPerson(
  ports: Pick<Ports, "directory" | "holdings" | "viewings" | "clock">,
  { actor, person: id }: { actor: Actor; person: PersonId },
): Promise<Result<PersonExport, "access.refused" | "person.not-found" | "viewing.not-noted">> {
  if (actor.person !== id && !isCentralTeam(actor)) return refuse("access.refused");
  const person = (await ports.directory.current()).person(id);
  if (!person) return refuse("person.not-found");
  const noted = noteViewing(ports, { actor, subjects: [{ kind: "person", person: id }], door: "export" });
  if (!noted.ok) return noted;
  return ok({ person, madeAt: ports.clock.now(), holdings: await ports.holdings.of(person) });
}
