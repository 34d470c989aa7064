import type { EditionId } from "../../domain/briefing/ids.ts";
import { receiptBook } from "../../domain/briefing/receipt-book.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import type { Ports } from "../../domain/ports.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import { editionAsItStands } from "./edition-as-it-stands.ts";
import { asRead, type ReadEdition } from "./read-edition.ts";

/** An edition, out or not, as this reader would see it on opening it for the first time. */
export async function previewEdition(
  { editions, items, directory }: Pick<Ports, "editions" | "items" | "directory">,
  { edition: id, reader }: { edition: EditionId; reader: PersonId },
): Promise<Result<ReadEdition, "edition.not-found" | "person.not-found">> {
  const edition = await editionAsItStands({ editions, items }, id);
  if (!edition) return refuse("edition.not-found");
  const people = await directory.current();
  if (!people.person(reader)) return refuse("person.not-found");
  const setting = { book: receiptBook([]), directory: people, today: id };
  return ok(asRead(edition, reader, setting));
}
