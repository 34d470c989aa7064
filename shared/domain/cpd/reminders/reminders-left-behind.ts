import type { DaysWorked } from "../../directory/days-worked.ts";
import type { PersonId } from "../../directory/person.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { PersonTakeUp } from "../take-up/person-take-up.ts";
import { type CpdReminder, isLeftBehind, isToThemselves } from "./reminder.ts";
import { isOwed } from "./reminders.ts";

/**
 * What servers began and never said to be told, as far as it is still true: of what has been done since nobody hears, and in
 * nobody's holiday.
 */
export function remindersLeftBehind(
  open: readonly CpdReminder[],
  setting: {
    readonly now: Date;
    readonly today: CivilDate;
    daysWorkedBy(person: PersonId): DaysWorked;
    of(person: PersonId): Pick<PersonTakeUp, "courses"> | undefined;
  },
): CpdReminder[] {
  const { now, today, daysWorkedBy } = setting;
  return open.filter((each) => {
    if (!isLeftBehind(each, now) || !daysWorkedBy(each.to)(today)) return false;
    const owed = setting
      .of(each.person)
      ?.courses.filter(isOwed)
      .find(({ course, dueOn }) => course === each.course && dueOn === each.dueOn);
    return owed !== undefined && (isToThemselves(each) || owed.standing === "overdue");
  });
}
