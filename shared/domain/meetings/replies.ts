import { type Actor, isCentralTeam } from "../directory/actor.ts";
import { isHeadOf } from "../directory/answers-for.ts";
import { choosesSomebody } from "../directory/audience.ts";
import type { Directory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import type { Network } from "../networks/network.ts";
import type { FieldError } from "../result.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { type Invitation, isInvited, type Reply } from "./invitation.ts";
import type { Meeting } from "./meeting.ts";
import { canPlanMeetings } from "./rights.ts";

/** What somebody says about a meeting, before it is known whether there is a place for them. */
export interface GivenReply {
  readonly kind: Exclude<Reply["kind"], "waiting">;
  readonly reason?: string;
  readonly representative?: PersonId;
}

export const longestReason = 1000;

export type ReplyRefusal =
  | "meeting.not-scheduled"
  | "meeting.cancelled"
  | "meeting.has-begun"
  | "meeting.not-for-you";

/** Why nobody may reply for this person now, or undefined. Minds can be changed until the meeting begins. */
export function replyRefusal(
  meeting: Meeting,
  invitation: Invitation | undefined,
  now: Date,
): ReplyRefusal | undefined {
  if (meeting.status === "draft") return "meeting.not-scheduled";
  if (meeting.status === "cancelled") return "meeting.cancelled";
  if (meeting.status === "closed" || now >= meeting.startsAt) return "meeting.has-begun";
  return invitation && isInvited(invitation) ? undefined : "meeting.not-for-you";
}

/** Whether the actor may speak for this person: themselves, the head of one of their schools, a lead of the network, the central team. */
export function canReplyFor(
  actor: Actor,
  person: PersonId,
  { network, directory, on }: { network: Network | undefined; directory: Directory; on: CivilDate },
): boolean {
  if (actor.person === person || isCentralTeam(actor) || canPlanMeetings(actor, network)) return true;
  return isHeadOf(actor.person, person, directory, on);
}

/**
 * The reply as it is kept: staying away from a meeting one must come to is apologies, and from one that one may come to
 * it is declining, whatever the button was called.
 */
export function asMeant(given: GivenReply, { expectation }: Pick<Invitation, "expectation">): GivenReply {
  const reason = given.reason?.trim();
  const isAway = given.kind === "declined" || given.kind === "apologies";
  return {
    kind: isAway ? (expectation === "mandatory" ? "apologies" : "declined") : given.kind,
    ...(reason ? { reason } : {}),
    ...(given.kind === "represented" && given.representative ? { representative: given.representative } : {}),
  };
}

/** What is missing in a reply as meant: apologies need their reason. */
export function reasonErrors({ kind, reason = "" }: GivenReply): FieldError[] {
  if (reason.length > longestReason) return [{ pointer: "/reason", code: "too-long" }];
  return kind === "apologies" && reason === "" ? [{ pointer: "/reason", code: "required" }] : [];
}

/** The invitation with this reply. Saying the same again changes nothing, so nobody loses their turn by it. */
export function withReply(invitation: Invitation, reply: Reply): Invitation {
  const { reply: standing } = invitation;
  const isSame =
    standing !== undefined &&
    wish(standing.kind) === wish(reply.kind) &&
    standing.reason === reply.reason &&
    standing.representative === reply.representative;
  return isSame ? invitation : { ...invitation, reply };
}

const wish = (kind: Reply["kind"]): Reply["kind"] => (kind === "waiting" ? "accepted" : kind);

/** Why this person may not join a meeting that did not ask them, or undefined. One that is only for named posts has nobody join. */
export function joinRefusal(
  meeting: Meeting,
  invitation: Invitation | undefined,
  now: Date,
): ReplyRefusal | undefined {
  const refusal = replyRefusal(meeting, invitation, now);
  return refusal === "meeting.not-for-you" && choosesSomebody(meeting.optionalFor) ? undefined : refusal;
}
