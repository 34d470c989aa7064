import { itemsOut } from "../../../domain/briefing/corrections/correction.ts";
import { isOut } from "../../../domain/briefing/edition.ts";
import type { BriefingReminder } from "../../../domain/briefing/reminders/reminder.ts";
import { remindersDue } from "../../../domain/briefing/reminders/reminders-due.ts";
import { toDoOf } from "../../../domain/briefing/to-do.ts";
import { isReminderHour } from "../../../domain/cpd/reminders/reminder-hour.ts";
import { daysWorkedBy } from "../../../domain/directory/days-worked.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import { answerSetting } from "../handover/answer-setting.ts";
import { type DeliverRemindersPorts, deliverReminders, type ToSend } from "./deliver-reminders.ts";

export type SendBriefingRemindersPorts = DeliverRemindersPorts &
  Pick<Ports, "briefingReminderNotifier" | "editions" | "receipts" | "directory" | "settings">;

/**
 * Reminds whoever still has to do what a briefing asks, all in one message, between 9am and 10am of a day they work; at any other
 * time it only goes on with what a server began and left. Safe to run at any time on any number of servers; with nobody to
 * remind it asks nothing of Graph. A fault in one portion does not keep the next from being sent; it is handed on afterwards.
 * Answers how many people were told.
 */
export async function sendBriefingReminders(ports: SendBriefingRemindersPorts): Promise<number> {
  if ((await dueNow(ports)).length === 0) return 0;
  // Another server may have told some of them meanwhile.
  await ports.briefingReminders.refresh();
  const due = await dueNow(ports);
  const open = await stillOpen(ports);
  return deliverReminders(ports, due, (begun) =>
    ports.briefingReminderNotifier.tell(
      begun
        .map((each) => ({ to: each.person, day: each.day, items: open(each) }))
        .filter(({ items }) => items.length > 0),
    ),
  );
}

async function dueNow(ports: SendBriefingRemindersPorts): Promise<ToSend[]> {
  const { briefingReminders, directory, clock } = ports;
  const now = clock.now();
  const left = (await briefingReminders.listOpen()).filter(
    ({ about, claim }) => about === undefined && claim.until <= now,
  );
  const isTime = isReminderHour(now);
  if (!isTime && left.length === 0) return [];
  const setting = await answerSetting(ports);
  const worked = daysWorkedBy(setting.directory, await directory.closures(), setting.today);
  const editions = (await ports.editions.list()).map(({ value }) => value);
  const open = await stillOpen(ports);
  const again = left.filter((each) => worked(each.person)(setting.today) && open(each).length > 0);
  if (!isTime) return again;
  const sent = new Map<PersonId, readonly BriefingReminder[]>();
  const rhythm = {
    ...{ ...setting, daysWorkedBy: worked },
    workingDaysBefore: (await ports.settings.current()).value.briefing.remindDaysBefore,
    remindersOf: (person: PersonId) => sent.get(person) ?? [],
  };
  // Whoever would hear if nobody had been told yet: only of them it is looked up.
  for (const { person } of remindersDue(editions, rhythm))
    sent.set(person, await briefingReminders.listOf(person));
  const due = remindersDue(editions, rhythm);
  return [
    ...again,
    ...due.map(({ person, toDos }) => ({
      ...{ person, day: setting.today },
      items: toDos.map(({ edition, item }) => ({ edition: edition.id, item: item.id })),
    })),
  ];
}

/** Of what a reminder is about, what is still to be done by its deadline. */
async function stillOpen(ports: SendBriefingRemindersPorts) {
  const setting = await answerSetting(ports);
  const editions = new Map((await ports.editions.list()).map(({ value }) => [value.id, value]));
  return ({ person, items }: ToSend) =>
    items.flatMap(({ edition: id, item: itemId }) => {
      const edition = editions.get(id);
      const item = edition && itemsOut(edition).find((each) => each.id === itemId);
      if (!edition || !isOut(edition) || !item) return [];
      const toDo = toDoOf(person, edition, item, setting);
      return toDo && !toDo.overdue ? [item] : [];
    });
}
