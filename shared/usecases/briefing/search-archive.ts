import { isTheirs } from "../../domain/briefing/handover/answers.ts";
import type { EditionId } from "../../domain/briefing/ids.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import type { Ports } from "../../domain/ports.ts";
import { answerSetting } from "./handover/answer-setting.ts";
import { asReadItem, type ReadItem } from "./read-item.ts";

const most = 30;

/** Items of published editions that match and are for this person, best first. Nothing typed finds nothing. */
export async function searchArchive(
  ports: Pick<Ports, "archive" | "directory" | "receipts" | "clock">,
  { words, person }: { words: string; person: PersonId },
): Promise<{ edition: EditionId; item: ReadItem }[]> {
  if (words.trim() === "") return [];
  const setting = await answerSetting(ports);
  return (await ports.archive.search(words))
    .filter(({ item }) => isTheirs(item, person, setting))
    .slice(0, most)
    .map(({ edition, item }) => ({ edition, item: asReadItem(item, person, setting) }));
}
