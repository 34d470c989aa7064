import { type Edition, isOut } from "../../domain/briefing/edition.ts";
import type { EditionId, ItemId } from "../../domain/briefing/ids.ts";
import type { BriefingItem } from "../../domain/briefing/item.ts";
import { itemsFor, readingMinutes } from "../../domain/briefing/readers.ts";
import type { Receipt } from "../../domain/briefing/receipt.ts";
import type { Directory } from "../../domain/directory/directory.ts";
import type { Person, PersonId } from "../../domain/directory/person.ts";
import type { Ports } from "../../domain/ports.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";

/** One item as one person reads it. */
export interface ReadItem {
  readonly item: BriefingItem;
  /** Who to ask; undefined when they have left. */
  readonly owner: Person | undefined;
  readonly receipt: Receipt | undefined;
}

/** One edition as one person reads it: only what is for them, in reading order. */
export interface ReadEdition {
  readonly edition: Edition;
  readonly items: readonly ReadItem[];
  readonly minutes: number;
  readonly opened: boolean;
}

/** The edition as this person reads it. Drafts are not found. */
export async function readEdition(
  { editions, receipts, directory }: Pick<Ports, "editions" | "receipts" | "directory">,
  { edition: id, person }: { edition: EditionId; person: PersonId },
): Promise<Result<ReadEdition, "edition.not-found">> {
  const found = await editions.find(id);
  if (!found || !isOut(found.value)) return refuse("edition.not-found");
  return ok(asRead(found.value, person, await receipts.listOf(person), await directory.current()));
}

/** The newest edition with anything for this person, or undefined when there is none yet. */
export async function readLatestEdition(
  { editions, receipts, directory }: Pick<Ports, "editions" | "receipts" | "directory">,
  { person }: { person: PersonId },
): Promise<ReadEdition | undefined> {
  const people = await directory.current();
  const mine = await receipts.listOf(person);
  const newestFirst = (await editions.list())
    .map(({ value }) => value)
    .sort((a, b) => (a.id < b.id ? 1 : -1));
  for (const edition of newestFirst) {
    if (!isOut(edition)) continue;
    const read = asRead(edition, person, mine, people);
    if (read.items.length > 0) return read;
  }
  return undefined;
}

/** An edition, out or not, with these items, through one person's eyes. */
export function asRead(
  edition: Edition,
  person: PersonId,
  receipts: readonly Receipt[],
  directory: Directory,
  items: readonly BriefingItem[] = edition.frozenItems ?? [],
): ReadEdition {
  const mine = new Map<ItemId | undefined, Receipt>();
  for (const receipt of receipts) if (receipt.edition === edition.id) mine.set(receipt.item, receipt);
  const forThem = itemsFor(person, edition, items, directory);
  return {
    edition,
    items: forThem.map((item) => ({ item, owner: directory.person(item.owner), receipt: mine.get(item.id) })),
    minutes: readingMinutes(forThem),
    opened: mine.get(undefined)?.openedAt !== undefined,
  };
}
