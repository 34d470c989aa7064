import type { CivilDate } from "../time/civil-date.ts";
import { londonDate } from "../time/london.ts";
import type { Obligation } from "./obligation.ts";

/** What a course would bring about for the people whom it asks, counted in people. */
export interface CourseConsequences {
  /** Whom it asks. */
  readonly asked: number;
  /** Who may take it without having to. */
  readonly offered: number;
  readonly met: number;
  readonly exempt: number;
  /** Who has not done it and whose date has passed. */
  readonly overdue: number;
  /** Who owes it and cannot meet it by their date: too few of its meetings are left until then, and there is no other way. */
  readonly stranded: number;
}

/** What a course asks of everybody, out of each one's own obligation. */
export function courseConsequences(
  obligations: readonly Obligation[],
  offered: number,
  today: CivilDate,
): CourseConsequences {
  const count = (is: (obligation: Obligation) => boolean) => obligations.filter(is).length;
  return {
    asked: obligations.length,
    offered,
    met: count(({ standing }) => standing === "met"),
    exempt: count(({ standing }) => standing === "exempt"),
    overdue: count(({ standing, dueOn }) => isOpen(standing) && dueOn !== undefined && dueOn < today),
    stranded: count((obligation) => isStranded(obligation, today)),
  };
}

/** Whether somebody who still has until a date can no longer meet it by then. */
export function isStranded(
  { course, standing, dueOn, sessions, sessionsNeeded }: Obligation,
  today: CivilDate,
): boolean {
  if (!isOpen(standing) || (dueOn !== undefined && dueOn < today)) return false;
  if (standing === "impossible") return true;
  if (course.ways.some(({ kind }) => kind !== "meetings")) return false;
  const inTime = sessions.filter(({ startsAt }) => dueOn === undefined || londonDate(startsAt) <= dueOn);
  return inTime.length < (sessionsNeeded ?? 1);
}

const isOpen = (standing: Obligation["standing"]): boolean =>
  standing === "overdue" || standing === "owed" || standing === "impossible";
