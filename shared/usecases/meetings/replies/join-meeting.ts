import type { Actor } from "../../../domain/directory/actor.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { ReplyDoor } from "../../../domain/meetings/invitation.ts";
import { joinRefusal } from "../../../domain/meetings/replies.ts";
import { type Result, refuse } from "../../../domain/result.ts";
import { inviteOne } from "./invite-one.ts";
import {
  type Replied,
  type ReplyPorts,
  type ReplyToMeetingRefusal,
  replyToMeeting,
} from "./reply-to-meeting.ts";

/**
 * Somebody whom a meeting did not name joins it, as one who may come; it is a plain acceptance from those it did name.
 * Safe to repeat. Only the one who joins hears of it.
 */
export async function joinMeeting(
  ports: ReplyPorts,
  { actor, meeting: id, door }: { actor: Actor; meeting: MeetingId; door: ReplyDoor },
): Promise<Result<Replied, ReplyToMeetingRefusal>> {
  const found = await ports.meetings.find(id);
  if (!found) return refuse("meeting.not-found");
  const { year } = found.value;
  const { person } = actor;
  const invitation = await ports.invitations.find({ meeting: id, year, person });
  const refusal = joinRefusal(found.value, invitation, ports.clock.now());
  if (refusal) return refuse(refusal);
  await inviteOne(ports, {
    meeting: id,
    year,
    person,
    expectation: "optional",
    as: [],
    origin: "joined",
    reminded: [],
  });
  return replyToMeeting(ports, { actor, meeting: id, door, reply: { kind: "accepted" } });
}
