import type { Actor } from "../../../domain/directory/actor.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { MeetingPlan } from "../../../domain/meetings/meeting.ts";
import { bestTimes, type ProposedTime } from "../../../domain/meetings/proposals/best-times.ts";
import { consequencesOf } from "../../../domain/meetings/proposals/consequences.ts";
import type { SlotConsequences } from "../../../domain/meetings/proposals/slot-cost.ts";
import type { Timetable } from "../../../domain/meetings/timetable.ts";
import type { Ports } from "../../../domain/ports.ts";
import { type FieldError, ok, type Result, refuse } from "../../../domain/result.ts";
import { isBelievable } from "../../../domain/time/believable.ts";
import { type CivilDate, daysBetween } from "../../../domain/time/civil-date.ts";
import { joinersOf, loadTimetable, type TimetablePorts } from "./load-timetable.ts";
import { type PlanningRefusal, planningRefusal } from "./planning-refusal.ts";

/** A proposed time with what it would bring about. */
export interface Proposal {
  readonly time: ProposedTime;
  readonly consequences: SlotConsequences;
}

export interface Proposals {
  readonly considered: number;
  readonly proposals: readonly Proposal[];
  readonly timetable: Timetable;
}

/** Two dates further apart are a mistake: a year's meetings are planned as a series. */
const mostDays = 366;

/** The five best times for a plan between two dates, both included; none that has passed. */
export async function proposeTimes(
  ports: TimetablePorts & Pick<Ports, "networks" | "clock">,
  question: {
    actor: Actor;
    plan: MeetingPlan;
    meeting?: MeetingId | undefined;
    from: CivilDate;
    to: CivilDate;
  },
): Promise<Result<Proposals, PlanningRefusal>> {
  const { plan, meeting, from, to } = question;
  const may = await planningRefusal(ports, question);
  if (!may.ok) return may;
  const errors = datesErrors(from, to);
  if (errors.length > 0) return refuse("meeting.invalid", errors);
  const timetable = await loadTimetable(ports, { from, to });
  const joined = await joinersOf(ports, meeting);
  const { considered, times } = bestTimes(
    { plan, meeting, from, to, joined, notBefore: ports.clock.now() },
    timetable,
  );
  const proposals = times.map((time) => ({
    time,
    consequences: consequencesOf(
      {
        plan: { ...plan, startsAt: time.startsAt, endsAt: time.endsAt },
        meeting,
        invitees: time.invitees,
      },
      timetable,
    ),
  }));
  return ok({ considered, proposals, timetable });
}

function datesErrors(from: CivilDate, to: CivilDate): FieldError[] {
  const errors: FieldError[] = [];
  if (!isBelievable(from)) errors.push({ pointer: "/from", code: "not-a-date" });
  if (!isBelievable(to)) errors.push({ pointer: "/to", code: "not-a-date" });
  if (errors.length === 0 && (to < from || daysBetween(from, to) > mostDays))
    errors.push({ pointer: "/to", code: "invalid" });
  return errors;
}
