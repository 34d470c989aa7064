import type { Actor } from "../../../domain/directory/actor.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Invitation, ReplyDoor } from "../../../domain/meetings/invitation.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import {
  asMeant,
  canReplyFor,
  type GivenReply,
  type ReplyRefusal,
  reasonErrors,
  replyRefusal,
  withReply,
} from "../../../domain/meetings/replies.ts";
import { representativeErrors } from "../../../domain/meetings/representatives.ts";
import type { Ports } from "../../../domain/ports.ts";
import { type FieldError, ok, type Result, refuse } from "../../../domain/result.ts";
import { londonDate } from "../../../domain/time/london.ts";
import { networkOf } from "../../networks/network-of.ts";
import { inviteRepresentative, releaseRepresentative } from "./invite-representative.ts";
import { type SettlePlacesPorts, settlePlaces } from "./settle-places.ts";

export type ReplyPorts = SettlePlacesPorts & Pick<Ports, "directory" | "networks" | "settings">;

/** A meeting with somebody's row as it now stands: `waiting` when there is no place for them yet. */
export interface Replied {
  readonly meeting: Meeting;
  readonly invitation: Invitation;
}

export type ReplyToMeetingRefusal =
  | ReplyRefusal
  | "meeting.not-found"
  | "reply.not-yours"
  | "reply.invalid"
  | "reply.no-representatives";

/**
 * Records what somebody says about a meeting, for themselves or for another whom they may speak for. Safe to repeat; a
 * mind may be changed until the meeting begins. Whoever is given a place by it is told.
 */
export async function replyToMeeting(
  ports: ReplyPorts,
  {
    actor,
    meeting: id,
    person = actor.person,
    door,
    reply: given,
  }: { actor: Actor; meeting: MeetingId; person?: PersonId; door: ReplyDoor; reply: GivenReply },
): Promise<Result<Replied, ReplyToMeetingRefusal>> {
  const found = await ports.meetings.find(id);
  if (!found) return refuse("meeting.not-found");
  const meeting = found.value;
  const now = ports.clock.now();
  const directory = await ports.directory.current();
  const network = await networkOf(ports, meeting);
  if (!canReplyFor(actor, person, { network, directory, on: londonDate(now) }))
    return refuse("reply.not-yours");
  const invitation = await ports.invitations.find({ meeting: id, year: meeting.year, person });
  const refusal = replyRefusal(meeting, invitation, now);
  if (refusal || !invitation) return refuse(refusal ?? "meeting.not-for-you");

  const reply = asMeant(given, invitation);
  if (reply.kind === "represented" && !meeting.representativesAllowed)
    return refuse("reply.no-representatives");
  const errors = await replyErrors(ports, { meeting, invitation, reply });
  if (errors.length > 0) return refuse("reply.invalid", errors);

  if (reply.representative !== undefined)
    await inviteRepresentative(ports, { meeting, representative: reply.representative, instead: invitation });
  const changed = await ports.invitations.change(invitation, (standing) =>
    withReply(standing, { ...reply, at: now, by: actor.person, door }),
  );
  if (!changed) return refuse("meeting.not-for-you");
  const former = invitation.reply?.representative;
  if (former !== undefined && former !== changed.reply?.representative)
    await releaseRepresentative(ports, { meeting, representative: former });
  const standing = await settlePlaces(ports, { meeting, but: person });
  return ok({ meeting, invitation: standing.find((each) => each.person === person) ?? changed });
}

async function replyErrors(
  { invitations, directory, settings }: ReplyPorts,
  { meeting, invitation, reply }: { meeting: Meeting; invitation: Invitation; reply: GivenReply },
): Promise<FieldError[]> {
  if (reply.kind !== "represented") return reasonErrors(reply);
  const { representative } = reply;
  const theirs =
    representative === undefined
      ? undefined
      : await invitations.find({ meeting: meeting.id, year: meeting.year, person: representative });
  return representativeErrors(invitation, representative, theirs, {
    directory: await directory.current(),
    on: londonDate(meeting.startsAt),
    smallSchoolPupils: (await settings.current()).value.smallSchoolPupils,
  });
}
