import type { CpdReminder, ReminderOf } from "../../../domain/cpd/reminders/reminder.ts";
import { isLeftBehind } from "../../../domain/cpd/reminders/reminder.ts";
import { isReminderHour } from "../../../domain/cpd/reminders/reminder-hour.ts";
import { isOwed, remindersDue } from "../../../domain/cpd/reminders/reminders.ts";
import { remindersLeftBehind } from "../../../domain/cpd/reminders/reminders-left-behind.ts";
import { daysWorkedBy } from "../../../domain/directory/days-worked.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import { londonDate } from "../../../domain/time/london.ts";
import { type DeliverRemindersPorts, deliverReminders } from "./deliver-reminders.ts";

export type SendCpdRemindersPorts = DeliverRemindersPorts & Pick<Ports, "takeUp" | "settings">;

/** What one run sent, in numbers. */
export interface CpdRemindersSent {
  readonly people: number;
  readonly heads: number;
  readonly reminders: number;
}

/**
 * Reminds whoever still owes mandatory CPD, then their heads: between 9am and 10am of a day they work. At any other time it only
 * goes on with what a server began and left. Safe to run at any time on any number of servers; with nobody to remind it asks
 * nothing of Graph.
 */
export async function sendCpdReminders(ports: SendCpdRemindersPorts): Promise<CpdRemindersSent> {
  if ((await dueNow(ports)).length === 0) return { people: 0, heads: 0, reminders: 0 };
  // Another server may have told some of them meanwhile.
  await ports.cpdReminders.refresh();
  const told = await deliverReminders(ports, await dueNow(ports));
  const own = told.filter(({ person, to }) => person === to);
  const ofStaff = told.filter(({ person, to }) => person !== to);
  return { people: peopleIn(own), heads: peopleIn(ofStaff), reminders: told.length };
}

const peopleIn = (reminders: readonly CpdReminder[]): number => new Set(reminders.map(({ to }) => to)).size;

async function dueNow(
  ports: SendCpdRemindersPorts,
): Promise<(ReminderOf & Partial<Pick<CpdReminder, "day">>)[]> {
  const now = ports.clock.now();
  const today = londonDate(now);
  const left = (await ports.cpdReminders.listOpen()).filter((each) => isLeftBehind(each, now));
  const isTime = isReminderHour(now);
  if (!isTime && left.length === 0) return [];
  const { directory, of } = await ports.takeUp.current();
  const worked = daysWorkedBy(directory, await ports.directory.closures(), today);
  const due = remindersLeftBehind(left, { now, today, daysWorkedBy: worked, of });
  if (!isTime) return due;
  const owing = directory.people
    .flatMap(({ id }) => of(id) ?? [])
    .filter(({ courses }) => courses.some(isOwed));
  const sent = new Map<PersonId, readonly CpdReminder[]>();
  for (const { person } of owing) sent.set(person, await ports.cpdReminders.listAbout(person));
  const { reminders: rhythm } = (await ports.settings.current()).value;
  return [
    ...due,
    ...remindersDue(owing, {
      ...{ directory, rhythm, today, daysWorkedBy: worked },
      remindersOf: (person) => sent.get(person) ?? [],
    }),
  ];
}
