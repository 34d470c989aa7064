import type { EditionId } from "../../domain/briefing/ids.ts";
import { isInAudience } from "../../domain/directory/audience.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import type { Ports } from "../../domain/ports.ts";
import type { ReadItem } from "./read-edition.ts";

const most = 30;

/** Items of published editions that match and are for this person, best first. Nothing typed finds nothing. */
export async function searchArchive(
  { archive, directory, receipts }: Pick<Ports, "archive" | "directory" | "receipts">,
  { words, person }: { words: string; person: PersonId },
): Promise<{ edition: EditionId; item: ReadItem }[]> {
  if (words.trim() === "") return [];
  const people = await directory.current();
  const mine = new Map((await receipts.listOf(person)).map((receipt) => [receipt.item, receipt]));
  return (await archive.search(words))
    .filter(({ edition, item }) => isInAudience(item.audience, person, people, edition))
    .slice(0, most)
    .map(({ edition, item }) => ({
      edition,
      item: { item, owner: people.person(item.owner), receipt: mine.get(item.id) },
    }));
}
