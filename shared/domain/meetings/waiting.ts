import { type CivilDate, daysBetween } from "../time/civil-date.ts";
import { londonDate } from "../time/london.ts";
import { type Invitation, isInvited, mustCome } from "./invitation.ts";
import type { Meeting } from "./meeting.ts";

/** From how many days before a meeting an answer is asked for: a year is planned ahead, and nobody can say in September. */
export const replyAskedDays = 28;

/** Whether somebody who must come has still to say that they do, or to send apologies; an optional meeting asks nothing (invariant 5). */
export function waitsForReply(
  meeting: Meeting,
  invitation: Invitation,
  { now, today }: { readonly now: Date; readonly today: CivilDate },
): boolean {
  if (meeting.status !== "scheduled" || meeting.startsAt <= now) return false;
  if (!isInvited(invitation) || !mustCome(invitation) || invitation.reply) return false;
  return daysBetween(today, londonDate(meeting.startsAt)) <= replyAskedDays;
}

/** Whether a meeting is over and nobody has said that its register is done. */
export const waitsForRegister = (meeting: Meeting, now: Date): boolean =>
  meeting.status === "scheduled" && meeting.endsAt <= now;
