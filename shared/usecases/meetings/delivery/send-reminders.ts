import { datesWorked } from "../../../domain/directory/days-worked.ts";
import { type Invitation, type ReminderKind, reminderKinds } from "../../../domain/meetings/invitation.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import {
  peopleToRemind,
  reminderDueAt,
  remindersDue,
  remindersOutdated,
} from "../../../domain/meetings/reminders.ts";
import type { Ports } from "../../../domain/ports.ts";
import { eachInTurn } from "../../each-in-turn.ts";

export type SendRemindersPorts = Pick<
  Ports,
  "meetings" | "invitations" | "meetingNotifier" | "directory" | "clock"
>;

/** As many as one request tells, so that a crash tells no more than these again. */
const peoplePerPortion = 100;
/** Reminders stand further before a meeting than a week where a holiday lies between. */
const lookAheadMilliseconds = 75 * 86_400_000;

/** What one run sent, in numbers. */
export interface RemindersSent {
  readonly meeting: Meeting["id"];
  readonly kind: ReminderKind;
  readonly people: number;
}

/**
 * Reminds of meetings that are near. Safe to run at any time on any number of servers: a portion is told and then marked,
 * and telling somebody the same again replaces the first in their feed. Without anything due it asks nothing of Graph. A
 * fault in one meeting does not keep the next from being sent; it is handed on afterwards.
 */
export async function sendReminders(ports: SendRemindersPorts): Promise<RemindersSent[]> {
  const now = ports.clock.now();
  const until = new Date(now.getTime() + lookAheadMilliseconds);
  const { schools } = await ports.directory.current();
  const isWorked = datesWorked(schools, await ports.directory.closures());
  const sent: RemindersSent[] = [];
  const ahead = await ports.meetings.listBetween(now, until);
  await eachInTurn(ahead, "Some reminders could not be sent yet.", async ({ value: meeting }) => {
    if (meeting.status !== "scheduled") return;
    const dueAt = {
      week: reminderDueAt(meeting, "week", isWorked),
      day: reminderDueAt(meeting, "day", isWorked),
    };
    await forgetOutdated(ports, meeting, dueAt, now);
    for (const kind of remindersDue(meeting, dueAt, now)) {
      const people = await remind(ports, meeting, kind);
      if (people > 0) sent.push({ meeting: meeting.id, kind, people });
    }
  });
  return sent;
}

async function remind(
  { invitations, meetingNotifier }: SendRemindersPorts,
  meeting: Meeting,
  kind: ReminderKind,
): Promise<number> {
  const left = async () => peopleToRemind(meeting, await invitations.listFor(meeting), kind);
  if ((await left()).length === 0) return 0;
  // Another server may have told some of them meanwhile.
  await invitations.refresh(meeting);
  const people = await left();
  for (let start = 0; start < people.length; start += peoplePerPortion) {
    const portion = people.slice(start, start + peoplePerPortion);
    await meetingNotifier.tell(kind, meeting, portion);
    await invitations.changeAll(
      portion.map((person) => ({ meeting: meeting.id, year: meeting.year, person })),
      (row) => (row.reminded.includes(kind) ? row : { ...row, reminded: [...row.reminded, kind] }),
    );
  }
  return people.length;
}

/** A meeting that was moved is reminded of anew. */
async function forgetOutdated(
  { invitations }: SendRemindersPorts,
  meeting: Meeting,
  dueAt: Readonly<Record<ReminderKind, Date>>,
  now: Date,
): Promise<void> {
  if (reminderKinds.every((kind) => now >= dueAt[kind])) return;
  const isOutdated = (row: Invitation) => remindersOutdated(row, dueAt, now).length > 0;
  const outdated = (await invitations.listFor(meeting)).filter(isOutdated);
  if (outdated.length === 0) return;
  await invitations.changeAll(outdated, (row) =>
    isOutdated(row)
      ? {
          ...row,
          reminded: row.reminded.filter((kind) => !remindersOutdated(row, dueAt, now).includes(kind)),
        }
      : row,
  );
}
