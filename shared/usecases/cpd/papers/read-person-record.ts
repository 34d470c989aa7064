import { recordSeenFor, type YearOfCpd } from "../../../domain/cpd/cpd-record.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result } from "../../../domain/result.ts";
import type { AcademicYear } from "../../../domain/time/academic-year.ts";
import type { MyCpdPorts } from "../list-my-cpd.ts";
import { type PersonSeen, seePerson } from "../take-up/see-person.ts";
import { readCpdRecord } from "./read-cpd-record.ts";

/** A year of somebody's CPD for whoever appraises them; seen as `readPersonCpd` has it (invariant 7). */
export async function readPersonRecord(
  ports: MyCpdPorts & Pick<Ports, "viewings">,
  { actor, person, year }: { actor: Actor; person: PersonId; year: AcademicYear },
): Promise<
  Result<
    PersonSeen & { readonly record: YearOfCpd },
    "access.refused" | "person.not-found" | "viewing.not-noted"
  >
> {
  const seen = await seePerson(ports, { actor, person, door: "person-file" });
  if (!seen.ok) return seen;
  const { seenFor: schools } = seen.value;
  const record = await readCpdRecord(ports, { person, year });
  if (!schools) return ok({ ...seen.value, record });
  const directory = await ports.directory.current();
  return ok({ ...seen.value, record: recordSeenFor(record, { person, schools, directory }) });
}
