import { isOut } from "../../domain/briefing/edition.ts";
import { isSettled } from "../../domain/briefing/receipt.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import type { Ports } from "../../domain/ports.ts";
import { asRead, type ReadEdition } from "./read-edition.ts";

/** Editions that have gone out and hold something for this person, newest first, each with how much is left to do. */
export async function listEditions(
  { editions, receipts, directory }: Pick<Ports, "editions" | "receipts" | "directory">,
  { person }: { person: PersonId },
): Promise<{ read: ReadEdition; toDo: number }[]> {
  const mine = await receipts.listOf(person);
  const people = await directory.current();
  return (await editions.list())
    .map(({ value }) => value)
    .filter(isOut)
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .map((edition) => asRead(edition, person, mine, people))
    .filter((read) => read.items.length > 0)
    .map((read) => ({
      read,
      toDo: read.items.filter(({ item, receipt }) => item.action && !isSettled(item, receipt)).length,
    }));
}
