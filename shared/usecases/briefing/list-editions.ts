import { isOut } from "../../domain/briefing/edition.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import type { Ports } from "../../domain/ports.ts";
import { answerSetting } from "./handover/answer-setting.ts";
import { asRead, type ReadEdition } from "./read-edition.ts";
import { isSettledFor } from "./read-item.ts";

/** Editions that have gone out and hold something for this person, newest first, each with how much is left to do. */
export async function listEditions(
  ports: Pick<Ports, "editions" | "receipts" | "directory" | "clock">,
  { person }: { person: PersonId },
): Promise<{ read: ReadEdition; toDo: number }[]> {
  const setting = await answerSetting(ports);
  return (await ports.editions.list())
    .map(({ value }) => value)
    .filter(isOut)
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .map((edition) => asRead(edition, person, setting))
    .filter((read) => read.items.length > 0)
    .map((read) => ({
      read,
      toDo: read.items.filter((each) => each.item.action && !each.handedTo && !isSettledFor(each)).length,
    }));
}
