import type { Actor } from "../../../domain/directory/actor.ts";
import { editVersion } from "../../../domain/meetings/edit-version.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { type CancelRefusal, cancelled, cancelRefusal } from "../../../domain/meetings/lifecycle.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import { following } from "../../../domain/meetings/series/change-following.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { findToPlan, type PlanningPorts, type PlanningRefusal, saveEdit } from "./planning.ts";
import type { SeriesScope } from "./series-scope.ts";

export type CancelMeetingRefusal = PlanningRefusal | CancelRefusal | "meeting.invalid" | "meeting.changed";

/**
 * Calls a meeting off and says why, or it and all of its series that follow: drafts among them, of which nobody has heard,
 * are removed; what has begun is left. Safe to repeat. Everybody asked hears once, after this has been saved.
 */
export async function cancelMeeting(
  ports: PlanningPorts,
  request: { actor: Actor; meeting: MeetingId; reason: string; scope: SeriesScope; version: string },
): Promise<Result<Versioned<Meeting>, CancelMeetingRefusal>> {
  const found = await findToPlan(ports, request);
  if (!found.ok) return found;
  const now = ports.clock.now();
  const callOff = (meeting: Meeting): Result<Meeting, CancelRefusal> => {
    if (meeting.status === "cancelled") return ok(meeting);
    const refusal = cancelRefusal(meeting, now);
    return refusal ? refuse(refusal) : ok(cancelled(meeting, request.reason));
  };
  const { value } = found.value;
  if (value.status === "scheduled" && request.reason === "")
    return refuse("meeting.invalid", [{ pointer: "/reason", code: "required" }]);
  const version = value.status === "cancelled" ? editVersion(value) : request.version;
  const saved = await saveEdit(ports, { found: found.value, version }, callOff);
  if (!saved.ok || request.scope === "this" || !value.series) return saved;
  const series = await ports.meetings.listOfSeries(value.series.id);
  for (const { id } of following(
    value,
    series.map((each) => each.value),
  )) {
    const other = await ports.meetings.find(id);
    if (!other) continue;
    if (other.value.status === "draft") await ports.meetings.remove(id, other.version);
    else await saveEdit(ports, { found: other, version: editVersion(other.value) }, callOff);
  }
  return saved;
}
