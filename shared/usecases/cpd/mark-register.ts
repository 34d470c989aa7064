import {
  markAsEvidence,
  markErrors,
  markingRefusal,
  type RegisterMark,
} from "../../domain/attendance/register.ts";
import type { Actor } from "../../domain/directory/actor.ts";
import type { MeetingId } from "../../domain/meetings/ids.ts";
import { isInvited } from "../../domain/meetings/invitation.ts";
import { canPlanMeetings } from "../../domain/meetings/rights.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import { findVisible } from "../meetings/calendar/see-meeting.ts";
import type { RegisterPorts } from "./read-register.ts";

export type MarkRegisterRefusal =
  | "meeting.not-found"
  | "meeting.not-yours"
  | "meeting.not-scheduled"
  | "meeting.cancelled"
  | "meeting.not-begun"
  | "register.invalid";

/**
 * Adds a human's word for one or several on the register: the invited, and whoever was seen there. Safe to repeat: a mark whose id stands is left as it was. Nobody can
 * lose a race, because nothing is overwritten. Cut short, it goes on where it stopped when it is sent again.
 */
export async function markRegister(
  ports: RegisterPorts,
  { actor, meeting: id, marks }: { actor: Actor; meeting: MeetingId; marks: readonly RegisterMark[] },
): Promise<Result<undefined, MarkRegisterRefusal>> {
  const found = await findVisible(ports, { actor, meeting: id });
  if (!found.ok) return found;
  const { meeting, network } = found.value;
  if (!canPlanMeetings(actor, network)) return refuse("meeting.not-yours");
  const at = ports.clock.now();
  const refusal = markingRefusal(meeting, at);
  if (refusal) return refuse(refusal);
  const invited = (await ports.invitations.listFor(meeting)).filter(isInvited);
  const seen = await ports.evidence.listFor(meeting);
  const errors = markErrors(marks, new Set([...invited, ...seen].map(({ person }) => person)));
  if (errors.length > 0) return refuse("register.invalid", errors);
  await ports.evidence.add(marks.map((mark) => markAsEvidence(mark, { meeting, by: actor.person, at })));
  return ok(undefined);
}
