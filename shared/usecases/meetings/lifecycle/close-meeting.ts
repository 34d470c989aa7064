import type { Actor } from "../../../domain/directory/actor.ts";
import { editVersion } from "../../../domain/meetings/edit-version.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { type CloseRefusal, closed, closeRefusal } from "../../../domain/meetings/lifecycle.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { findToPlan, type PlanningPorts, type PlanningRefusal, saveEdit } from "./planning.ts";

/** Closes a meeting that is over, when its register and minutes are done. Safe to repeat. */
export async function closeMeeting(
  ports: PlanningPorts,
  request: { actor: Actor; meeting: MeetingId; version: string },
): Promise<Result<Versioned<Meeting>, PlanningRefusal | CloseRefusal | "meeting.changed">> {
  const found = await findToPlan(ports, request);
  if (!found.ok) return found;
  const now = ports.clock.now();
  const { value } = found.value;
  const version = value.status === "closed" ? editVersion(value) : request.version;
  return saveEdit(ports, { found: found.value, version }, (meeting) => {
    if (meeting.status === "closed") return ok(meeting);
    const refusal = closeRefusal(meeting, now);
    return refusal ? refuse(refusal) : ok(closed(meeting));
  });
}
