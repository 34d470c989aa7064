import { isInAudience, resolveAudience } from "../directory/audience.ts";
import type { Directory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import { itemsOut } from "./corrections/correction.ts";
import type { Edition } from "./edition.ts";
import { type BriefingItem, itemSections } from "./item.ts";

/** Everyone for whom at least one item is, each once, in order of id. */
export function readersOf(
  edition: Edition,
  items: readonly BriefingItem[],
  directory: Directory,
): PersonId[] {
  const readers = new Set<PersonId>();
  for (const item of items)
    for (const person of resolveAudience(item.audience, directory, edition.id)) readers.add(person);
  return [...readers].sort();
}

/** What one person reads, in reading order: what is to do first by deadline, then to know, dates, resources. */
export function itemsFor(
  person: PersonId,
  edition: Edition,
  items: readonly BriefingItem[],
  directory: Directory,
): BriefingItem[] {
  return inReadingOrder(items.filter((item) => isInAudience(item.audience, person, directory, edition.id)));
}

/** What stands in one person's e-mail of an edition that is out, or that would go out as it stands. */
export const itemsOutFor = (person: PersonId, edition: Edition, directory: Directory): BriefingItem[] =>
  itemsFor(person, edition, itemsOut(edition), directory);

/** Which items somebody reads, as one word: the same for all who read the same. */
export const itemsAsWord = (edition: Edition, directory: Directory): ((person: PersonId) => string) => {
  return (person) =>
    itemsOutFor(person, edition, directory)
      .map(({ id }) => id)
      .join(" ");
};

/** To do before to know, dates and resources; the editor's order within each, except that earlier deadlines come first. */
export function inReadingOrder(items: readonly BriefingItem[]): BriefingItem[] {
  const rank = (item: BriefingItem) => (item.action ? 0 : 1 + itemSections.indexOf(item.section));
  const due = (item: BriefingItem) => item.action?.dueOn ?? "9999-12-31";
  return items
    .map((item, place) => ({ item, place }))
    .sort(
      (a, b) =>
        rank(a.item) - rank(b.item) ||
        (due(a.item) < due(b.item) ? -1 : due(a.item) > due(b.item) ? 1 : a.place - b.place),
    )
    .map(({ item }) => item);
}

/** How many words there are to read in these items. */
export const wordsToRead = (items: readonly BriefingItem[]): number =>
  items
    .map((item) => `${item.title} ${item.what} ${item.why} ${item.action?.text ?? ""}`)
    .join(" ")
    .split(/\s+/)
    .filter((word) => word !== "").length;

/** Minutes to read these items at 200 words a minute, at least one. */
export const readingMinutes = (items: readonly BriefingItem[]): number =>
  Math.max(1, Math.round(wordsToRead(items) / 200));
