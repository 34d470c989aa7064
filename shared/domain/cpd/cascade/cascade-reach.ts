import type { SchoolUrn } from "../../directory/school.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { Share } from "../take-up/totals.ts";
import { type CascadeSetting, schoolsAsked } from "./asked-schools.ts";
import {
  type Cascade,
  type CascadeSession,
  type CascadeStanding,
  cascadeStanding,
  isCarriedOn,
  isCascadeOverdue,
} from "./cascade.ts";
import { staffToReach } from "./staff-to-reach.ts";

/** How one school that was asked stands to one session. */
export interface SchoolReach {
  readonly school: SchoolUrn;
  readonly cascade?: Cascade;
  readonly standing: CascadeStanding;
  readonly isOverdue: boolean;
  /** Whom it was carried on to, of those it is for at this school; never more than they are. */
  readonly staff: Share;
}

/** How every school that a session asks stands to it, by name; and those that answered without being asked any more. */
export function reachOfSchools(
  session: CascadeSession,
  setting: CascadeSetting & { readonly cascades: readonly Cascade[]; readonly today: CivilDate },
): SchoolReach[] {
  const rows = new Map(setting.cascades.map((each) => [each.school, each]));
  const asked = schoolsAsked(session, setting);
  const others = [...rows.values()]
    .filter((each) => isCarriedOn(each) && !asked.includes(each.school))
    .map(({ school }) => school);
  return [...asked, ...others].map((school) => reachOf(session, school, rows.get(school), setting));
}

/** How one school stands to a session. A school with several sites is one, and staff of two schools count at each. */
export function reachOf(
  session: CascadeSession,
  school: SchoolUrn,
  cascade: Cascade | undefined,
  { directory, today }: Pick<CascadeSetting, "directory"> & { readonly today: CivilDate },
): SchoolReach {
  const on = dayThatCounts(session, cascade, today);
  const staff = staffToReach(session.cascade.audience, school, directory, on).length;
  return {
    school,
    ...(cascade ? { cascade } : {}),
    standing: cascadeStanding(cascade),
    isOverdue: isCascadeOverdue(cascade, session.cascade, today),
    staff: {
      count: cascade?.answer?.kind === "done" ? Math.min(cascade.answer.reached, staff) : 0,
      of: staff,
    },
  };
}

/** The day on which it was carried on; until then today, and from the due date on that, so that old figures stand still. */
function dayThatCounts(
  { cascade: { dueOn } }: CascadeSession,
  cascade: Cascade | undefined,
  today: CivilDate,
): CivilDate {
  if (cascade?.answer?.kind === "done") return cascade.answer.on;
  return dueOn < today ? dueOn : today;
}

/** Several schools together: how many carried it on, how many staff it reached, and how many schools are late. */
export interface CascadeReach {
  readonly schools: Share;
  readonly staff: Share;
  readonly overdue: number;
}

export function totalReach(schools: Iterable<SchoolReach>): CascadeReach {
  let [carriedOn, all, reached, staff, overdue] = [0, 0, 0, 0, 0];
  for (const each of schools) {
    all += 1;
    if (isCarriedOn(each.cascade)) carriedOn += 1;
    if (each.isOverdue) overdue += 1;
    reached += each.staff.count;
    staff += each.staff.of;
  }
  return { schools: { count: carriedOn, of: all }, staff: { count: reached, of: staff }, overdue };
}

/** Whom the central team may visit first: the school that was first to say it is done, until one of the session's is visited. */
export function firstToVisit(schools: readonly SchoolReach[]): SchoolUrn | undefined {
  if (schools.some(({ standing }) => standing === "visited")) return undefined;
  const said = schools.flatMap(({ school, cascade }) =>
    cascade?.answer?.kind === "done" ? [{ school, at: cascade.answer.firstAt.getTime() }] : [],
  );
  return said.sort((a, b) => a.at - b.at || (a.school < b.school ? -1 : 1))[0]?.school;
}
