import type { Actor } from "../../../domain/directory/actor.ts";
import { editVersion } from "../../../domain/meetings/edit-version.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { type ChangeRefusal, changed, changeRefusal } from "../../../domain/meetings/lifecycle.ts";
import type { Meeting, MeetingPlan } from "../../../domain/meetings/meeting.ts";
import { invitingErrors, type Known, planErrors } from "../../../domain/meetings/meeting-errors.ts";
import { canPlanMeetings } from "../../../domain/meetings/rights.ts";
import { followingUnchanged, planForFollowing } from "../../../domain/meetings/series/change-following.ts";
import { type FieldError, ok, type Result, refuse } from "../../../domain/result.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { findToPlan, knownTo, type PlanningPorts, type PlanningRefusal, saveEdit } from "./planning.ts";
import type { SeriesScope } from "./series-scope.ts";

export type ChangeMeetingRefusal = PlanningRefusal | ChangeRefusal | "meeting.invalid" | "meeting.changed";

/**
 * Changes a meeting, or it and those of its series that follow and nobody changed by themselves; what has begun, is
 * cancelled or closed among them is left. Whoever must hear of it hears once, after this has been saved.
 */
export async function changeMeeting(
  ports: PlanningPorts,
  request: {
    actor: Actor;
    meeting: MeetingId;
    plan: MeetingPlan;
    scope: SeriesScope;
    version: string;
  },
): Promise<Result<Versioned<Meeting>, ChangeMeetingRefusal>> {
  const { actor, plan, scope, version } = request;
  const found = await findToPlan(ports, request);
  if (!found.ok) return found;
  const known = await knownTo(ports);
  const network = known.networks.find(({ id }) => id === plan.network);
  if (plan.network && !network) return refuse("meeting.invalid", planErrors(plan, known));
  if (!canPlanMeetings(actor, network)) return refuse("meeting.not-yours");
  const before = found.value.value;
  const now = ports.clock.now();
  const saved = await saveEdit(ports, { found: found.value, version }, (standing) => {
    const refusal = changeRefusal(standing, now);
    if (refusal) return refuse(refusal);
    const errors = errorsIn(standing, plan, known, now);
    if (errors.length > 0) return refuse("meeting.invalid", errors);
    const next = changed(standing, plan);
    return ok(
      scope === "this" && next.series ? { ...next, series: { ...next.series, isChanged: true } } : next,
    );
  });
  if (saved.ok && scope === "following") await changeFollowing(ports, { before, after: plan, known, now });
  return saved;
}

async function changeFollowing(
  ports: PlanningPorts,
  { before, after, known, now }: { before: Meeting; after: MeetingPlan; known: Known; now: Date },
): Promise<void> {
  if (!before.series) return;
  const series = await ports.meetings.listOfSeries(before.series.id);
  for (const { id } of followingUnchanged(
    before,
    series.map(({ value }) => value),
  )) {
    const found = await ports.meetings.find(id);
    if (!found) continue;
    await saveEdit(ports, { found, version: editVersion(found.value) }, (standing) => {
      const plan = planForFollowing(standing, { before, after });
      const isLeft = changeRefusal(standing, now) || errorsIn(standing, plan, known, now).length > 0;
      return ok(isLeft ? standing : changed(standing, plan));
    });
  }
}

const errorsIn = (meeting: Meeting, plan: MeetingPlan, known: Known, now: Date): FieldError[] => [
  ...planErrors(plan, known),
  ...(meeting.status === "draft" ? [] : invitingErrors(plan, known, now)),
];
