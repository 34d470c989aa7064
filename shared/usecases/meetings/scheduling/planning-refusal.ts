import type { Actor } from "../../../domain/directory/actor.ts";
import { unknownInAudience } from "../../../domain/directory/audience-errors.ts";
import type { MeetingPlan } from "../../../domain/meetings/meeting.ts";
import { canPlanMeetings } from "../../../domain/meetings/rights.ts";
import type { Ports } from "../../../domain/ports.ts";
import { type FieldError, ok, type Result, refuse } from "../../../domain/result.ts";
import { isBelievable } from "../../../domain/time/believable.ts";
import { networkOf } from "../../networks/network-of.ts";

export type PlanningRefusal = "meeting.not-yours" | "meeting.invalid";

/** Whether this person may plan for the network, and the plan says enough to be weighed: it need not be complete. */
export async function planningRefusal(
  { networks, directory }: Pick<Ports, "networks" | "directory">,
  { actor, plan }: { actor: Actor; plan: MeetingPlan },
): Promise<Result<undefined, PlanningRefusal>> {
  const network = await networkOf({ networks }, plan);
  if (!canPlanMeetings(actor, network)) return refuse("meeting.not-yours");
  const known = await directory.current();
  const errors: FieldError[] = [
    ...unknownInAudience(plan.mandatoryFor, known, "/plan/mandatoryFor"),
    ...unknownInAudience(plan.optionalFor, known, "/plan/optionalFor"),
  ];
  for (const [at, instant] of [
    ["startsAt", plan.startsAt],
    ["endsAt", plan.endsAt],
  ] as const)
    if (!isBelievable(instant.toISOString())) errors.push({ pointer: `/plan/${at}`, code: "not-a-date" });
  if (plan.endsAt <= plan.startsAt) errors.push({ pointer: "/plan/endsAt", code: "invalid" });
  return errors.length > 0 ? refuse("meeting.invalid", errors) : ok(undefined);
}
