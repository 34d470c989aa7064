import { type Invitation, isInvited, type Reply } from "./invitation.ts";
import type { Meeting } from "./meeting.ts";
import { asMeant, withReply } from "./replies.ts";

/** What somebody answered in their own calendar. */
export interface AnsweredInOutlook {
  readonly kind: "accepted" | "tentative" | "declined";
  readonly at: Date;
}

/**
 * The invitation after an answer in Outlook. The later of the two counts; declining there takes nothing away from a reason
 * or a representative given here, and what is answered once the meeting has begun counts for nothing.
 */
export function withOutlookReply(
  meeting: Pick<Meeting, "status" | "startsAt">,
  invitation: Invitation,
  { kind, at }: AnsweredInOutlook,
): Invitation {
  const { reply, person } = invitation;
  if (meeting.status !== "scheduled" || at >= meeting.startsAt || !isInvited(invitation)) return invitation;
  if (reply && reply.at >= at) return invitation;
  if (reply && kind === "declined" && staysAway(reply)) return invitation;
  return withReply(invitation, { ...asMeant({ kind }, invitation), at, by: person, door: "outlook" });
}

const staysAway = ({ kind }: Reply): boolean =>
  kind === "declined" || kind === "apologies" || kind === "represented";
