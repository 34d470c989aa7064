import { type DaysWorked, lastWorked } from "../directory/days-worked.ts";
import type { PersonId } from "../directory/person.ts";
import { addDays } from "../time/civil-date.ts";
import { londonDate, londonInstant } from "../time/london.ts";
import { type Invitation, isInvited, type ReminderKind, reminderKinds } from "./invitation.ts";
import type { Meeting } from "./meeting.ts";
import { asTheyStand, byPerson, representativeOf } from "./places.ts";

/** When reminders go out: after registers are taken, before anybody plans the day away. */
export const reminderTime = "09:00";

const daysBefore = { week: 7, day: 1 } as const satisfies Record<ReminderKind, number>;
/** A week's reminder that could not be sent for so long is not sent late: the day's follows. */
const weekReminderLastsMilliseconds = 2 * 86_400_000;

/** When a reminder is due: at 9am by the clocks of England, on the last day on or before it when any school works. */
export function reminderDueAt(
  meeting: Pick<Meeting, "startsAt">,
  kind: ReminderKind,
  isWorked: DaysWorked,
): Date {
  const exactly = addDays(londonDate(meeting.startsAt), -daysBefore[kind]);
  return londonInstant(lastWorked(exactly, isWorked) ?? exactly, reminderTime);
}

/** Which reminders of a meeting are to be sent now, if they have not been. */
export function remindersDue(
  meeting: Pick<Meeting, "startsAt" | "status">,
  dueAt: Readonly<Record<ReminderKind, Date>>,
  now: Date,
): ReminderKind[] {
  if (meeting.status !== "scheduled" || now >= meeting.startsAt) return [];
  if (now >= dueAt.day) return ["day"];
  const isLate = now.getTime() >= dueAt.week.getTime() + weekReminderLastsMilliseconds;
  return now >= dueAt.week && !isLate ? ["week"] : [];
}

/** Who is to be reminded and has not been, in order of id. */
export function peopleToRemind(
  meeting: Meeting,
  invitations: readonly Invitation[],
  kind: ReminderKind,
): PersonId[] {
  const invited = asTheyStand(meeting, invitations.filter(isInvited));
  const rows = byPerson(invited);
  return invited
    .filter(({ reminded }) => !reminded.includes(kind))
    .filter((invitation) => needs(kind, meeting, invitation, rows))
    .map(({ person }) => person)
    .sort();
}

/**
 * A week before, who has not replied or has something to prepare; a day before, who is expected. Never who stays away,
 * waits for a place or is represented: whoever comes instead is invited themselves.
 */
function needs(
  kind: ReminderKind,
  meeting: Meeting,
  invitation: Invitation,
  rows: ReadonlyMap<PersonId, Invitation>,
): boolean {
  const hasPreWork = meeting.preWorkMinutes > 0 || meeting.preReading.length > 0;
  switch (invitation.reply?.kind) {
    case "declined":
    case "apologies":
    case "waiting":
      return false;
    // Whoever was to come instead cannot: somebody of the school has to know.
    case "represented":
      return representativeOf(invitation, rows) === undefined;
    case "accepted":
    case "tentative":
      return kind === "day" || hasPreWork;
    case undefined:
      return kind === "week" || invitation.expectation === "mandatory";
  }
}

/** Reminders that were sent for a date from which the meeting has been moved, so that they are due again. */
export const remindersOutdated = (
  { reminded }: Pick<Invitation, "reminded">,
  dueAt: Readonly<Record<ReminderKind, Date>>,
  now: Date,
): ReminderKind[] => reminderKinds.filter((kind) => reminded.includes(kind) && now < dueAt[kind]);
