import { resolveAudience } from "../../directory/audience.ts";
import { type DaysWorked, lastWorked, nextWorked } from "../../directory/days-worked.ts";
import type { PersonId } from "../../directory/person.ts";
import { addDays, type CivilDate } from "../../time/civil-date.ts";
import { itemsOut } from "../corrections/correction.ts";
import { type Edition, isOut } from "../edition.ts";
import type { AnswerSetting } from "../handover/answers.ts";
import type { BriefingItem } from "../item.ts";
import { repeatedLater } from "../repeated-later.ts";
import { type ToDo, toDoOf } from "../to-do.ts";
import type { BriefingReminder } from "./reminder.ts";

export interface ReminderSetting extends AnswerSetting {
  /** How many of their working days before a deadline people are reminded; none for 0. */
  readonly workingDaysBefore: number;
  daysWorkedBy(person: PersonId): DaysWorked;
  /** Every reminder to somebody, begun or told. */
  remindersOf(person: PersonId): readonly BriefingReminder[];
}

export interface ReminderDue {
  readonly person: PersonId;
  /** The earliest deadline first. */
  readonly toDos: readonly ToDo[];
}

/**
 * What people are to be told today, each in one message: what is still theirs to do of the briefings, so many of their working days
 * before its deadline, and what they put off until now. Nobody is told on a day on which they do not work, after a deadline,
 * twice a day, or of what they have been reminded of since its time came.
 */
export function remindersDue(editions: readonly Edition[], setting: ReminderSetting): ReminderDue[] {
  const { book, directory, today } = setting;
  const since = onceAnItem((item, isWorked) => usualDay(item, isWorked, setting.workingDaysBefore));
  const due = new Map<PersonId, ToDo[]>();
  const isRepeated = repeatedLater(editions, setting);
  const look = (person: PersonId, edition: Edition, item: BriefingItem, from: CivilDate | undefined) => {
    if (from === undefined || from > today || !directory.person(person)) return;
    if (!setting.daysWorkedBy(person)(today)) return;
    const wasTold = setting
      .remindersOf(person)
      .some(
        ({ day, items }) => day === today || (day >= from && items.some((each) => each.item === item.id)),
      );
    if (wasTold || isRepeated(item, person) || due.get(person)?.some((each) => each.item.id === item.id))
      return;
    const toDo = toDoOf(person, edition, item, setting);
    if (toDo && !toDo.laterOn) due.set(person, [...(due.get(person) ?? []), toDo]);
  };
  const handed = new Map<string, PersonId[]>();
  for (const { item, handover } of book.handedOver())
    if (item && handover) handed.set(item, [...(handed.get(item) ?? []), handover.to]);
  const putOff = book.putOff();
  for (const edition of editions) {
    if (!isOut(edition)) continue;
    for (const item of itemsOut(edition)) {
      const dueOn = item.action?.dueOn;
      if (!item.action || (dueOn !== undefined && dueOn < today)) continue;
      for (const receipt of putOff)
        if (receipt.item === item.id && receipt.laterOn)
          look(
            receipt.person,
            edition,
            item,
            dayOfReturn(receipt.laterOn, dueOn, setting.daysWorkedBy(receipt.person)),
          );
      // Long before its deadline nobody's working days need be counted.
      if (dueOn === undefined || addDays(today, furthestDays(setting.workingDaysBefore)) < dueOn) continue;
      const people = [
        ...resolveAudience(item.audience, directory, edition.id),
        ...(handed.get(item.id) ?? []),
      ];
      for (const person of new Set(people))
        look(person, edition, item, since(item, setting.daysWorkedBy(person)));
    }
  }
  return [...due]
    .map(([person, toDos]) => ({ person, toDos: toDos.sort(byDeadline) }))
    .sort((a, b) => (a.person < b.person ? -1 : 1));
}

/** The longest holiday and the weekends may lie between. */
const furthestDays = (workingDays: number): number => 60 + 2 * workingDays;

/** So many days worked before its deadline. */
function usualDay(
  { action }: BriefingItem,
  isWorked: DaysWorked,
  workingDays: number,
): CivilDate | undefined {
  if (!action?.dueOn || workingDays === 0) return undefined;
  let day: CivilDate | undefined = action.dueOn;
  for (let left = workingDays; left > 0 && day !== undefined; left--)
    day = lastWorked(addDays(day, -1), isWorked);
  return day;
}

/** The day until which it was put off or, where that is a day off, the next worked up to its deadline, or the last before. */
const dayOfReturn = (
  laterOn: CivilDate,
  dueOn: CivilDate | undefined,
  isWorked: DaysWorked,
): CivilDate | undefined => nextWorked(laterOn, isWorked, dueOn) ?? lastWorked(laterOn, isWorked);

/** What is the same for everybody of the same schools is found once. */
function onceAnItem(find: (item: BriefingItem, isWorked: DaysWorked) => CivilDate | undefined): typeof find {
  const known = new Map<BriefingItem, Map<DaysWorked, CivilDate | undefined>>();
  return (item, isWorked) => {
    const ofItem = known.get(item) ?? new Map<DaysWorked, CivilDate | undefined>();
    known.set(item, ofItem);
    if (!ofItem.has(isWorked)) ofItem.set(isWorked, find(item, isWorked));
    return ofItem.get(isWorked);
  };
}

const byDeadline = (a: ToDo, b: ToDo): number =>
  (a.item.action?.dueOn ?? "9999").localeCompare(b.item.action?.dueOn ?? "9999") ||
  (a.item.id < b.item.id ? -1 : 1);
