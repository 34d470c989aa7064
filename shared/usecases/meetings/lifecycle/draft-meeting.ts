import type { Actor } from "../../../domain/directory/actor.ts";
import { editVersion } from "../../../domain/meetings/edit-version.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { draftOf } from "../../../domain/meetings/lifecycle.ts";
import type { Meeting, MeetingPlan } from "../../../domain/meetings/meeting.ts";
import { planErrors } from "../../../domain/meetings/meeting-errors.ts";
import { canPlanMeetings } from "../../../domain/meetings/rights.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { findToPlan, knownTo, type PlanningPorts, type PlanningRefusal } from "./planning.ts";

export type DraftRefusal = "meeting.invalid" | "meeting.not-yours";

/** Makes a draft under an id that the sender chose, so that a repeat finds the first (invariant 2). */
export async function draftMeeting(
  ports: PlanningPorts,
  { actor, id, plan }: { actor: Actor; id: MeetingId; plan: MeetingPlan },
): Promise<Result<Versioned<Meeting>, DraftRefusal>> {
  const known = await knownTo(ports);
  const network = known.networks.find((each) => each.id === plan.network);
  if (!canPlanMeetings(actor, network)) return refuse("meeting.not-yours");
  const standing = await findToPlan(ports, { actor, meeting: id });
  if (standing.ok) return standing;
  // An id that is taken by another's meeting is no way to it.
  if (await ports.meetings.find(id)) return refuse("meeting.not-yours");
  const errors = planErrors(plan, known);
  if (errors.length > 0) return refuse("meeting.invalid", errors);
  return ok(await ports.meetings.create(draftOf(plan, { id, by: actor.person })));
}

export type RemoveRefusal = PlanningRefusal | "meeting.not-a-draft" | "meeting.changed";

/** Removes a draft, if it still stands as the lead read it. Removing what is gone is no refusal. */
export async function removeDraft(
  ports: PlanningPorts,
  { actor, meeting: id, version }: { actor: Actor; meeting: MeetingId; version: string },
): Promise<Result<undefined, RemoveRefusal>> {
  if (!(await ports.meetings.find(id))) return ok(undefined);
  const found = await findToPlan(ports, { actor, meeting: id });
  if (!found.ok) return found;
  const { value } = found.value;
  if (value.status !== "draft") return refuse("meeting.not-a-draft");
  if (editVersion(value) !== version) return refuse("meeting.changed");
  return ports.meetings.remove(id, found.value.version);
}
