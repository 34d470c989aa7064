import type { Actor } from "../../../domain/directory/actor.ts";
import { schoolsConcerned } from "../../../domain/meetings/clashes/closed-schools.ts";
import { inviteesOf } from "../../../domain/meetings/invitees.ts";
import type { MeetingPlan } from "../../../domain/meetings/meeting.ts";
import { type SeriesDates, seriesDates } from "../../../domain/meetings/series/series-dates.ts";
import type { SeriesRule } from "../../../domain/meetings/series-rule.ts";
import type { Ports } from "../../../domain/ports.ts";
import { type FieldError, ok, type Result, refuse } from "../../../domain/result.ts";
import { isBelievable } from "../../../domain/time/believable.ts";
import { daysBetween } from "../../../domain/time/civil-date.ts";
import { type PlanningRefusal, planningRefusal } from "./planning-refusal.ts";

/** Two academic years: the next one's dates are all that is ever known. */
const mostDays = 731;

/** The dates that a rule brings about for a plan, with the holidays and INSET days of its schools stepped over. */
export async function listSeriesDates(
  ports: Pick<Ports, "networks" | "directory">,
  { actor, rule, plan }: { actor: Actor; rule: SeriesRule; plan: MeetingPlan },
): Promise<Result<SeriesDates, PlanningRefusal>> {
  // The plan's own times count for nothing here: the rule has its own.
  const timed = { ...plan, startsAt: new Date("2026-09-01"), endsAt: new Date("2026-09-02") };
  const may = await planningRefusal(ports, { actor, plan: timed });
  if (!may.ok) return may;
  const errors = seriesRuleErrors(rule);
  if (errors.length > 0) return refuse("meeting.invalid", errors);
  const directory = await ports.directory.current();
  const concerned = schoolsConcerned(inviteesOf(plan, directory, rule.from), directory, rule.from);
  return ok(
    seriesDates(rule, {
      schools: concerned.length > 0 ? concerned : directory.schools,
      closures: await ports.directory.closures(),
    }),
  );
}

/** What is wrong with a rule; empty when nothing is. */
export function seriesRuleErrors(rule: SeriesRule): FieldError[] {
  const errors: FieldError[] = [];
  if (rule.endsAt <= rule.startsAt) errors.push({ pointer: "/rule/endsAt", code: "invalid" });
  for (const at of ["from", "to"] as const)
    if (!isBelievable(rule[at])) errors.push({ pointer: `/rule/${at}`, code: "not-a-date" });
  if (errors.length > 0) return errors;
  if (rule.to < rule.from || daysBetween(rule.from, rule.to) > mostDays)
    errors.push({ pointer: "/rule/to", code: "invalid" });
  return errors;
}
