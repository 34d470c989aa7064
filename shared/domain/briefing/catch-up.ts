import type { PersonId } from "../directory/person.ts";
import { academicYearOf, yearsOn } from "../time/academic-year.ts";
import { type CivilDate, civilDate } from "../time/civil-date.ts";
import { type Edition, isOut } from "./edition.ts";
import { type AnswerSetting, answerFor, handedOn } from "./handover/answers.ts";
import type { BriefingItem } from "./item.ts";
import { toDoOf } from "./to-do.ts";

/** How an item stands with somebody who was away. What is not read is not owed (invariant 5): only what is to do is. */
export type CaughtUp = "to-do" | "unread" | "settled";

/** One item of an edition that has gone out and is this person's, as it stands with them now. */
export function caughtUp(
  item: BriefingItem,
  edition: Edition,
  { person, ...setting }: AnswerSetting & { readonly person: PersonId },
): CaughtUp {
  if (toDoOf(person, edition, item, setting)) return "to-do";
  const own = setting.book.of(person, edition.id, item.id);
  const isSettled =
    own?.acknowledgedAt !== undefined ||
    setting.book.of(person, edition.id)?.openedAt !== undefined ||
    (item.action !== undefined &&
      (answerFor(item, person, setting) ?? handedOn(item, person, setting)) !== undefined);
  return isSettled ? "settled" : "unread";
}

/** The earliest day from which Beacon knows what somebody has read: what they did is at hand for this academic year and the last. */
export const earliestToCatchUp = (today: CivilDate): CivilDate =>
  civilDate(`${yearsOn(academicYearOf(today), -1).slice(0, 4)}-09-01`);

/** Editions that went out on a day or later, newest first. */
export const editionsSince = (editions: readonly Edition[], since: CivilDate): Edition[] =>
  editions.filter((edition) => isOut(edition) && edition.id >= since).sort((a, b) => (a.id < b.id ? 1 : -1));
