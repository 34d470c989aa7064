import type { Actor } from "../../../domain/directory/actor.ts";
import { type Clash, clashesOf } from "../../../domain/meetings/clashes/clash.ts";
import {
  type ClosedSchools,
  closedSchools,
  schoolsConcerned,
} from "../../../domain/meetings/clashes/closed-schools.ts";
import { type UnusualHours, unusualHoursOf } from "../../../domain/meetings/clashes/unusual-hours.ts";
import { type PlanCover, planCover } from "../../../domain/meetings/cover/year-cover.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { MeetingPlan } from "../../../domain/meetings/meeting.ts";
import { type Asked, dayOf, type Timetable } from "../../../domain/meetings/timetable.ts";
import { type Workload, workloadOf } from "../../../domain/meetings/workload/workload.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result } from "../../../domain/result.ts";
import { daysOfYear, inviteesOn, joinersOf, loadTimetable, type TimetablePorts } from "./load-timetable.ts";
import { type PlanningRefusal, planningRefusal } from "./planning-refusal.ts";

/** What a meeting at the plan's time would bring about. */
export interface MeetingAssessment {
  readonly asked: Asked;
  readonly timetable: Timetable;
  readonly clashes: readonly Clash[];
  readonly closed: readonly ClosedSchools[];
  /** How many schools the meeting is for. */
  readonly schools: number;
  readonly hours: readonly UnusualHours[];
  readonly cover: PlanCover;
  readonly workload: Workload;
}

/** Weighs a plan against the year's meetings and closures. Asks Graph for nothing and changes nothing. */
export async function assessMeeting(
  ports: TimetablePorts & Pick<Ports, "networks">,
  { actor, plan, meeting }: { actor: Actor; plan: MeetingPlan; meeting?: MeetingId | undefined },
): Promise<Result<MeetingAssessment, PlanningRefusal>> {
  const may = await planningRefusal(ports, { actor, plan });
  if (!may.ok) return may;
  const on = dayOf(plan);
  const timetable = await loadTimetable(ports, daysOfYear(on));
  const joined = await joinersOf(ports, meeting);
  const asked: Asked = { plan, meeting, invitees: joined(inviteesOn(plan, timetable)) };
  const schools = schoolsConcerned(asked.invitees, timetable.directory, on);
  return ok({
    asked,
    timetable,
    clashes: clashesOf(asked, timetable),
    closed: closedSchools(schools, on, timetable.closures),
    schools: schools.length,
    hours: unusualHoursOf(plan, timetable.settings),
    cover: planCover(asked, timetable),
    workload: workloadOf(asked, timetable),
  });
}
