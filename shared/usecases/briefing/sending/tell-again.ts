import type { Edition } from "../../../domain/briefing/edition.ts";
import type { EditionId } from "../../../domain/briefing/ids.ts";
import { nextNumber, type Portion, portionId } from "../../../domain/briefing/sending/portion.ts";
import { type Way, type WayTaken, wayOf, ways } from "../../../domain/briefing/sending/reach.ts";
import { mayBeToldAgain } from "../../../domain/briefing/sending/report.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { ok, type Result } from "../../../domain/result.ts";
import { readReport } from "./read-report.ts";
import { type TellMorePorts, type TellMoreRefusal, tellMore } from "./tell-more.ts";

/**
 * Sends an edition again to those an editor names, of whom it is in doubt, or was refused, whether it reached them; others among them
 * are left as they are. Each goes the way that leads to them now.
 */
export async function tellAgain(
  ports: TellMorePorts,
  { edition, people }: { edition: EditionId; people: readonly PersonId[] },
): Promise<Result<Edition, TellMoreRefusal>> {
  const report = await readReport(ports, { edition });
  if (!report.ok) return report;
  const wanted = new Set(people);
  const again = report.value.reached.filter((each) => wanted.has(each.person) && mayBeToldAgain(each));
  if (again.length === 0) return ok(report.value.edition);
  const readers = again.map(({ person }) => person);
  return tellMore(ports, { edition, readers, prepare: (token) => asNotSent(ports, edition, readers, token) });
}

/** Writes down that these are to be told anew, so that a server which takes over does it once. */
async function asNotSent(
  { deliveries, directory, reaches, clock }: TellMorePorts,
  edition: EditionId,
  readers: readonly PersonId[],
  token: string,
): Promise<void> {
  const [current, reach] = [await directory.current(), await reaches.all()];
  const standing = await deliveries.listOf(edition);
  let number = nextNumber(standing);
  const taken = (person: PersonId): WayTaken => wayOf(current.person(person) ?? {}, reach.get(person));
  const portionOf = (way: Way): Portion[] => {
    const people = readers.flatMap((owner) => {
      const { way: theirs, why } = taken(owner);
      return theirs === way ? [{ owner, why, outcome: "not-sent" as const }] : [];
    });
    if (people.length === 0) return [];
    const id = portionId(edition, number, token);
    return [{ id, edition, number: number++, way, at: clock.now(), people }];
  };
  await deliveries.write(ways.flatMap(portionOf));
}
