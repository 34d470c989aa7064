import { byText } from "../by-text.ts";
import type { PersonId } from "../directory/person.ts";
import { addDays, type CivilDate } from "../time/civil-date.ts";
import { itemsOut } from "./corrections/correction.ts";
import { type Edition, isOut } from "./edition.ts";
import { type AnswerSetting, answerFor, handedOn, handersOf, isTheirs } from "./handover/answers.ts";
import type { Handover } from "./handover/handover.ts";
import type { BriefingItem } from "./item.ts";
import { undatedDays } from "./put-off.ts";
import { inReadingOrder } from "./readers.ts";
import type { Receipt } from "./receipt.ts";
import { repeatedLater } from "./repeated-later.ts";

export interface ToDo {
  readonly edition: Edition;
  readonly item: BriefingItem;
  readonly overdue: boolean;
  /** Who handed it to this person, when somebody did. */
  readonly from?: Receipt & { readonly handover: Handover };
  /** The day until which this person put it off, while that is still to come. */
  readonly laterOn?: CivilDate;
}

/**
 * Open actions of published editions for one person, what was handed to them among them and what they have handed on not; the
 * earliest deadline first, undated last; what was asked again, where it was asked last; of those due alike the newest edition's first, as it orders them.
 */
export function toDosFor(person: PersonId, editions: readonly Edition[], setting: AnswerSetting): ToDo[] {
  const open: ToDo[] = [];
  const isRepeated = repeatedLater(editions, setting);
  for (const edition of editions) {
    if (!isOut(edition)) continue;
    for (const item of inReadingOrder(itemsOut(edition))) {
      const toDo = isRepeated(item, person) ? undefined : toDoOf(person, edition, item, setting);
      if (toDo) open.push(toDo);
    }
  }
  const due = ({ item }: ToDo) => item.action?.dueOn ?? "9999-12-31";
  return open.sort((a, b) => byText(due(a), due(b)) || byText(b.edition.id, a.edition.id));
}

/** What one item of an edition that has gone out asks of this person now; undefined for nothing. */
export function toDoOf(
  person: PersonId,
  edition: Edition,
  item: BriefingItem,
  setting: AnswerSetting,
): ToDo | undefined {
  const { book, today } = setting;
  if (!item.action || !isTheirs(item, person, setting)) return undefined;
  const { dueOn } = item.action;
  if (!dueOn && edition.id < addDays(today, -undatedDays)) return undefined;
  if (answerFor(item, person, setting) || handedOn(item, person, setting)) return undefined;
  const [from] = handersOf(item, person, setting);
  const laterOn = book.of(person, edition.id, item.id)?.laterOn;
  return {
    edition,
    item,
    overdue: dueOn !== undefined && dueOn < today,
    ...(from ? { from } : {}),
    ...(laterOn && laterOn > today ? { laterOn } : {}),
  };
}
