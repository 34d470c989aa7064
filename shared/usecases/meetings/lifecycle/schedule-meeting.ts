import type { Actor } from "../../../domain/directory/actor.ts";
import { editVersion } from "../../../domain/meetings/edit-version.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { askedBy } from "../../../domain/meetings/invitation-wanted.ts";
import { scheduled } from "../../../domain/meetings/lifecycle.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import { invitingErrors, planErrors } from "../../../domain/meetings/meeting-errors.ts";
import { following } from "../../../domain/meetings/series/change-following.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { findToPlan, knownTo, type PlanningPorts, type PlanningRefusal, saveEdit } from "./planning.ts";
import type { SeriesScope } from "./series-scope.ts";

export type ScheduleMeetingRefusal =
  | PlanningRefusal
  | "meeting.invalid"
  | "meeting.nobody"
  | "meeting.cancelled"
  | "meeting.closed"
  | "meeting.changed";

/**
 * From now on people are asked to the meeting, or to it and the drafts of its series that follow; drafts among those that
 * are not complete stay drafts. Safe to repeat.
 */
export async function scheduleMeeting(
  ports: PlanningPorts,
  request: { actor: Actor; meeting: MeetingId; scope: SeriesScope; version: string },
): Promise<Result<Versioned<Meeting>, ScheduleMeetingRefusal>> {
  const found = await findToPlan(ports, request);
  if (!found.ok) return found;
  const known = await knownTo(ports);
  const now = ports.clock.now();
  const schedule = (meeting: Meeting): Result<Meeting, ScheduleMeetingRefusal> => {
    if (meeting.status === "cancelled") return refuse("meeting.cancelled");
    if (meeting.status === "closed") return refuse("meeting.closed");
    if (meeting.status === "scheduled") return ok(meeting);
    if (askedBy(meeting, known.directory).size === 0) return refuse("meeting.nobody");
    const errors = [...planErrors(meeting, known), ...invitingErrors(meeting, known, now)];
    return errors.length > 0 ? refuse("meeting.invalid", errors) : ok(scheduled(meeting));
  };
  const { value } = found.value;
  // A second click names the version before the first.
  const version = value.status === "scheduled" ? editVersion(value) : request.version;
  const saved = await saveEdit(ports, { found: found.value, version }, schedule);
  if (!saved.ok || request.scope === "this" || !value.series) return saved;
  const series = await ports.meetings.listOfSeries(value.series.id);
  for (const { id } of following(
    value,
    series.map((each) => each.value),
  )) {
    const draft = await ports.meetings.find(id);
    if (draft) await saveEdit(ports, { found: draft, version: editVersion(draft.value) }, schedule);
  }
  return saved;
}
