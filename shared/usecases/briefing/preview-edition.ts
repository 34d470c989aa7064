import { standingItems } from "../../domain/briefing/edition.ts";
import type { EditionId } from "../../domain/briefing/ids.ts";
import { receiptBook } from "../../domain/briefing/receipt-book.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import type { Ports } from "../../domain/ports.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import { asRead, type ReadEdition } from "./read-edition.ts";

/** An edition, out or not, as this reader would see it on opening it for the first time. */
export async function previewEdition(
  { editions, items, directory }: Pick<Ports, "editions" | "items" | "directory">,
  { edition: id, reader }: { edition: EditionId; reader: PersonId },
): Promise<Result<ReadEdition, "edition.not-found" | "person.not-found">> {
  const found = await editions.find(id);
  if (!found) return refuse("edition.not-found");
  const people = await directory.current();
  if (!people.person(reader)) return refuse("person.not-found");
  const { value: edition } = found;
  const setting = { book: receiptBook([]), directory: people, today: id };
  const written = (await items.listIn(id)).map((item) => item.value);
  return ok(asRead(edition, reader, setting, standingItems(edition, written)));
}
