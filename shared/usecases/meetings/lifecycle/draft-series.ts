import { movedWithCascade } from "../../../domain/cpd/cascade/cascade-ask.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { SeriesId } from "../../../domain/meetings/ids.ts";
import { draftOf } from "../../../domain/meetings/lifecycle.ts";
import type { Meeting, MeetingPlan } from "../../../domain/meetings/meeting.ts";
import { planErrors } from "../../../domain/meetings/meeting-errors.ts";
import { canPlanMeetings } from "../../../domain/meetings/rights.ts";
import { idInSeries } from "../../../domain/meetings/series/change-following.ts";
import type { SeriesRule } from "../../../domain/meetings/series-rule.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { listSeriesDates } from "../scheduling/list-series-dates.ts";
import { knownTo, type PlanningPorts } from "./planning.ts";

/** A meeting every week of a school year and some to spare. */
const mostMeetings = 60;

/**
 * Makes drafts on the dates of a rule, under ids made from the series' own: a repeat finds what the first made and adds
 * what is missing (invariant 2).
 */
export async function draftSeries(
  ports: PlanningPorts,
  { actor, id, rule, plan }: { actor: Actor; id: SeriesId; rule: SeriesRule; plan: MeetingPlan },
): Promise<Result<Versioned<Meeting>[], "meeting.invalid" | "meeting.not-yours">> {
  const known = await knownTo(ports);
  const network = known.networks.find((each) => each.id === plan.network);
  if (!canPlanMeetings(actor, network)) return refuse("meeting.not-yours");
  const standing = new Map((await ports.meetings.listOfSeries(id)).map((each) => [each.value.id, each]));
  for (const { value } of standing.values())
    if (
      !canPlanMeetings(
        actor,
        known.networks.find((each) => each.id === value.network),
      )
    )
      return refuse("meeting.not-yours");
  const listed = await listSeriesDates(ports, { actor, rule, plan });
  if (!listed.ok) return listed;
  const { dates } = listed.value;
  const [first] = dates;
  if (!first) return refuse("meeting.invalid", [{ pointer: "/rule", code: "nobody" }]);
  if (dates.length > mostMeetings) return refuse("meeting.invalid", [{ pointer: "/rule", code: "too-many" }]);
  const errors = planErrors(movedWithCascade(plan, first), known);
  if (errors.length > 0)
    return refuse(
      "meeting.invalid",
      errors.map(({ pointer, code }) => ({ pointer: `/plan${pointer}`, code })),
    );
  const made: Versioned<Meeting>[] = [];
  for (const [index, { startsAt, endsAt }] of dates.entries()) {
    const occurrence = index + 1;
    const meeting = draftOf(movedWithCascade(plan, { startsAt, endsAt }), {
      id: idInSeries(id, occurrence),
      by: actor.person,
      series: { id, occurrence, isChanged: false },
    });
    made.push(standing.get(meeting.id) ?? (await ports.meetings.create(meeting)));
  }
  return ok(made);
}
