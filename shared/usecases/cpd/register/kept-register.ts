import { markingRefusal } from "../../../domain/attendance/register.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import { canPlanMeetings } from "../../../domain/meetings/rights.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { findVisible } from "../../meetings/calendar/see-meeting.ts";

/** A meeting whose register the actor keeps: a lead of its network, or the central team (invariant 7). */
export async function keptRegister(
  ports: Pick<Ports, "meetings" | "networks">,
  { actor, meeting: id }: { actor: Actor; meeting: MeetingId },
): Promise<Result<Meeting, "meeting.not-found" | "meeting.not-yours">> {
  const found = await findVisible(ports, { actor, meeting: id });
  if (!found.ok) return found;
  const { meeting, network } = found.value;
  return canPlanMeetings(actor, network) ? ok(meeting) : refuse("meeting.not-yours");
}

export type OpenRegisterRefusal =
  | "meeting.not-found"
  | "meeting.not-yours"
  | "meeting.not-scheduled"
  | "meeting.cancelled"
  | "meeting.not-begun";

/** The same, of a meeting that can be recorded at this moment. */
export async function openRegister(
  ports: Pick<Ports, "meetings" | "networks" | "clock">,
  asked: { actor: Actor; meeting: MeetingId },
): Promise<Result<Meeting, OpenRegisterRefusal>> {
  const kept = await keptRegister(ports, asked);
  if (!kept.ok) return kept;
  const refusal = markingRefusal(kept.value, ports.clock.now());
  return refusal ? refuse(refusal) : kept;
}
