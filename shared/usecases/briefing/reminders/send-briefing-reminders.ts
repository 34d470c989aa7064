import { itemsOut } from "../../../domain/briefing/corrections/correction.ts";
import { isOut } from "../../../domain/briefing/edition.ts";
import { claimCovers, claimEnd } from "../../../domain/briefing/publication.ts";
import type { BriefingReminder } from "../../../domain/briefing/reminders/reminder.ts";
import { remindersDue } from "../../../domain/briefing/reminders/reminders-due.ts";
import { toDoOf } from "../../../domain/briefing/to-do.ts";
import { isReminderHour } from "../../../domain/cpd/reminders/reminder-hour.ts";
import { daysWorkedBy } from "../../../domain/directory/days-worked.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import { answerSetting } from "../handover/answer-setting.ts";

export type SendBriefingRemindersPorts = Pick<
  Ports,
  | "briefingReminders"
  | "briefingReminderNotifier"
  | "editions"
  | "receipts"
  | "directory"
  | "settings"
  | "clock"
  | "claimTerms"
  | "newToken"
>;

/** As many as one request tells, so that a claim covers the work done under it. */
const peoplePerPortion = 100;

type ToSend = Pick<BriefingReminder, "person" | "day" | "items">;

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
  const faults: unknown[] = [];
  let told = 0;
  for (let start = 0; start < due.length; start += peoplePerPortion) {
    try {
      told += await deliver(ports, due.slice(start, start + peoplePerPortion));
    } catch (fault) {
      faults.push(fault);
    }
  }
  const [only] = faults;
  if (faults.length === 1) throw only;
  if (faults.length > 1)
    throw new AggregateError(faults, "Some reminders of briefings could not be sent yet.");
  return told;
}

async function dueNow(ports: SendBriefingRemindersPorts): Promise<ToSend[]> {
  const { briefingReminders, directory, clock } = ports;
  const now = clock.now();
  const left = (await briefingReminders.listOpen()).filter(({ claim }) => claim.until <= now);
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

async function deliver(ports: SendBriefingRemindersPorts, portion: readonly ToSend[]): Promise<number> {
  const { briefingReminders, briefingReminderNotifier, clock, claimTerms, newToken } = ports;
  const at = clock.now();
  const claim = { token: newToken(), until: claimEnd(at, claimTerms) };
  const begun = await briefingReminders.begin(
    portion.map(({ person, day, items }): BriefingReminder => ({ person, day, items, claim })),
    at,
  );
  // Work that is not done by then is left to whoever takes over.
  if (!claimCovers(claim.until, clock.now(), claimTerms)) return 0;
  const open = await stillOpen(ports);
  const notices = begun.map((each) => ({ to: each.person, day: each.day, items: open(each) }));
  await briefingReminderNotifier.tell(notices.filter(({ items }) => items.length > 0));
  await briefingReminders.markTold(begun, clock.now());
  return begun.length;
}
