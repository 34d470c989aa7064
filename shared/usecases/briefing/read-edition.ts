import {
  type Correction,
  itemsOut,
  itemsWithdrawn,
  lastCorrectionOf,
} from "../../domain/briefing/corrections/correction.ts";
import { type Edition, isOut } from "../../domain/briefing/edition.ts";
import { type AnswerSetting, isTheirs } from "../../domain/briefing/handover/answers.ts";
import type { EditionId } from "../../domain/briefing/ids.ts";
import type { BriefingItem } from "../../domain/briefing/item.ts";
import { inReadingOrder, readingMinutes } from "../../domain/briefing/readers.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import type { Ports } from "../../domain/ports.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import { answerSetting } from "./handover/answer-setting.ts";
import { asReadItem, type ReadItem } from "./read-item.ts";

type ReadPorts = Pick<Ports, "editions" | "receipts" | "directory" | "clock">;

/** One edition as one person reads it: only what is for them, in reading order. */
export interface ReadEdition {
  readonly edition: Edition;
  readonly items: readonly ReadItem[];
  readonly minutes: number;
  readonly opened: boolean;
  /** Why items that were for them are gone, in the order in which they went. */
  readonly withdrawn: readonly Correction[];
}

/** The edition as this person reads it. Drafts are not found. */
export async function readEdition(
  ports: ReadPorts,
  { edition: id, person }: { edition: EditionId; person: PersonId },
): Promise<Result<ReadEdition, "edition.not-found">> {
  const found = await ports.editions.find(id);
  if (!found || !isOut(found.value)) return refuse("edition.not-found");
  return ok(asRead(found.value, person, await answerSetting(ports)));
}

/** The newest edition with anything for this person, or undefined when there is none yet. */
export async function readLatestEdition(
  ports: ReadPorts,
  { person }: { person: PersonId },
): Promise<ReadEdition | undefined> {
  const setting = await answerSetting(ports);
  const newestFirst = (await ports.editions.list())
    .map(({ value }) => value)
    .sort((a, b) => (a.id < b.id ? 1 : -1));
  for (const edition of newestFirst) {
    if (!isOut(edition)) continue;
    const read = asRead(edition, person, setting);
    if (read.items.length > 0) return read;
  }
  return undefined;
}

/** An edition, out or not, with these items, through one person's eyes: what is for them and what was handed to them. */
export function asRead(
  edition: Edition,
  person: PersonId,
  setting: AnswerSetting,
  items: readonly BriefingItem[] = itemsOut(edition),
): ReadEdition {
  const theirs = inReadingOrder(items.filter((item) => isTheirs(item, person, setting)));
  return {
    edition,
    items: theirs.map((item) => asReadItem(item, person, setting)),
    minutes: readingMinutes(theirs),
    opened: setting.book.of(person, edition.id)?.openedAt !== undefined,
    withdrawn: itemsWithdrawn(edition)
      .filter((item) => isTheirs(item, person, setting))
      .flatMap(({ id }) => lastCorrectionOf(edition, id) ?? [])
      .sort((a, b) => a.at.getTime() - b.at.getTime()),
  };
}
