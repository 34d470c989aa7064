import type { Edition } from "../../../shared/domain/briefing/edition.ts";
import type { BriefingItem } from "../../../shared/domain/briefing/item.ts";
import { itemsFor, readersOf } from "../../../shared/domain/briefing/readers.ts";
import type { Receipt } from "../../../shared/domain/briefing/receipt.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { londonInstant } from "../../../shared/domain/time/london.ts";
import type { Random } from "../random.ts";
import { readingHabit } from "./reading-habit.ts";
import { actedAt, openedAfter } from "./reading-times.ts";

/**
 * What readers did with past editions, in a believable measure: most heads open, secondaries less, staff least, and of
 * the newest edition much is still to do. Nothing happens on or after `today`.
 */
export function seedReceipts(
  editions: readonly Edition[],
  directory: Directory,
  { today, random }: { today: CivilDate; random: Random },
): Receipt[] {
  const published = editions.filter((edition) => edition.status === "published");
  const newest = published.at(-1);
  const midnight = londonInstant(today, "00:00");
  return published.flatMap((edition) =>
    readersOf(edition, edition.frozenItems ?? [], directory).flatMap((person) =>
      receiptsOf({ person, edition, directory, random, isNewest: edition === newest }).filter(
        (receipt) => lastActAt(receipt) < midnight,
      ),
    ),
  );
}

interface Reading {
  readonly person: PersonId;
  readonly edition: Edition;
  readonly directory: Directory;
  readonly random: Random;
  readonly isNewest: boolean;
}

function receiptsOf({ person, edition, directory, random, isNewest }: Reading): Receipt[] {
  const habit = readingHabit(person, directory, { on: edition.id, isNewest });
  if (!random.chance(habit.opens)) return [];
  const openedAt = openedAfter(edition.id, random);
  const opened: Receipt = {
    edition: edition.id,
    person,
    openedAt,
    door: random.chance(0.7) ? "tab" : "chat",
  };
  const settled = itemsFor(person, edition, edition.frozenItems ?? [], directory)
    .filter((item) => random.chance(item.action ? habit.does : habit.acknowledges))
    .map((item) => settledReceipt(item, { person, openedAt, random }));
  return [opened, ...settled];
}

/** Done when it has an action, acknowledged when it has none. */
function settledReceipt(
  item: BriefingItem,
  { person, openedAt, random }: { person: PersonId; openedAt: Date; random: Random },
): Receipt {
  const door = random.chance(0.8) ? "tab" : "chat";
  const base = { edition: item.edition, item: item.id, person, door } as const;
  return item.action
    ? { ...base, doneAt: actedAt(openedAt, item.action.dueOn, random) }
    : { ...base, acknowledgedAt: new Date(openedAt.getTime() + random.whole(1, 9) * 60_000) };
}

function lastActAt({ openedAt, acknowledgedAt, doneAt }: Receipt): Date {
  return new Date(Math.max(...[openedAt, acknowledgedAt, doneAt].map((at) => at?.getTime() ?? 0)));
}
