import type { TakeUpNow } from "../../../domain/cpd/ports.ts";
import type { ReminderOf } from "../../../domain/cpd/reminders/reminder.ts";
import type { OwedCourse } from "../../../domain/cpd/reminders/reminders.ts";
import {
  owedAt,
  type ReminderState,
  reminderState,
} from "../../../domain/cpd/reminders/reminding-by-hand.ts";
import { type Actor, isCentralTeam } from "../../../domain/directory/actor.ts";
import { answersFor } from "../../../domain/directory/answers-for.ts";
import { daysWorkedBy, nextWorked } from "../../../domain/directory/days-worked.ts";
import { schoolsHeadedBy } from "../../../domain/directory/directory.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { CivilDate } from "../../../domain/time/civil-date.ts";
import { londonDate } from "../../../domain/time/london.ts";

export type RemindingPorts = Pick<Ports, "takeUp" | "cpdReminders" | "directory" | "clock">;

/** What somebody may remind others of at this moment. */
export interface Reminding {
  readonly found: TakeUpNow;
  readonly today: CivilDate;
  /** Whether they may remind this person: staff of their school today, or anybody for the central team; never themselves. */
  mayRemind(person: PersonId): boolean;
  owedBy(person: PersonId): OwedCourse[];
  /** How it stands with reminding them of these. */
  stateOf(person: PersonId, owed: readonly OwedCourse[]): Promise<ReminderState>;
}

/** Looks at who may be reminded by this actor: a head reminds their own staff, the central team everybody (invariant 7). */
export async function reminding(ports: RemindingPorts, actor: Actor): Promise<Reminding> {
  const found = await ports.takeUp.current();
  const { directory } = found;
  const today = londonDate(ports.clock.now());
  const schools = isCentralTeam(actor) ? "everywhere" : schoolsHeadedBy(directory, actor.person, today);
  const worked = daysWorkedBy(directory, await ports.directory.closures(), today);
  return {
    found,
    today,
    mayRemind: (person) => answersFor(actor, person, { directory, today }),
    owedBy: (person) => owedAt(found.of(person)?.courses ?? [], schools),
    async stateOf(person, owed) {
      const worksOn = nextWorked(today, worked(person));
      return reminderState(owed, { reminders: await ports.cpdReminders.listAbout(person), today, worksOn });
    },
  };
}

/** Reminders by hand have the day for their step: a second on the same day finds the first (invariant 2). */
export const askedFor = (person: PersonId, owed: readonly OwedCourse[], today: CivilDate): ReminderOf[] =>
  owed
    .map(({ course, dueOn }): ReminderOf => ({ person, to: person, course, dueOn, step: `asked-${today}` }))
    .sort((a, b) => (a.dueOn === b.dueOn ? (a.course < b.course ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1));
