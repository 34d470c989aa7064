import { type ToDo, toDosFor } from "../../domain/briefing/to-do.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import type { Ports } from "../../domain/ports.ts";
import { londonDate } from "../../domain/time/london.ts";

/** What this person still has to do, the earliest deadline first. */
export async function listToDos(
  { editions, receipts, directory, clock }: Pick<Ports, "editions" | "receipts" | "directory" | "clock">,
  { person }: { person: PersonId },
): Promise<ToDo[]> {
  const stored = await editions.list();
  return toDosFor(
    person,
    stored.map(({ value }) => value),
    {
      book: await receipts.book(),
      directory: await directory.current(),
      today: londonDate(clock.now()),
    },
  );
}
