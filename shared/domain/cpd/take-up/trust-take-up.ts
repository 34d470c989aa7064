import { termOn, type WholeTerm } from "../../directory/half-terms.ts";
import type { Role } from "../../directory/role.ts";
import { roles } from "../../directory/role.ts";
import type { HubName, Phase, School } from "../../directory/school.ts";
import { phases } from "../../directory/school.ts";
import { academicYearOf } from "../../time/academic-year.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import { londonDate } from "../../time/london.ts";
import { type Term, terms } from "../../time/term.ts";
import type { Course, CourseId, CourseKind } from "../course.ts";
import { dueIn } from "../due.ts";
import type { TakeUpNow } from "../ports.ts";
import type { Scope } from "./scope.ts";
import type { Moment } from "./tally.ts";
import { attendedOf, reachesTarget, type Share, type Totals, totalOf } from "./totals.ts";
import { trendSince } from "./trend-since.ts";

/** What the trust's take-up is narrowed by; an absent part narrows nothing. Meetings have no kind of course and are no course's alone. */
export interface TakeUpFilter {
  readonly phase?: Phase | undefined;
  readonly hub?: HubName | undefined;
  readonly kind?: CourseKind | undefined;
  /** In which a course is due, or a meeting was held; of a day in the holidays the one just ended. */
  readonly term?: Term | undefined;
  readonly course?: CourseId | undefined;
}

export interface OfferedCourse {
  readonly course: Course;
  /** In this academic year. */
  readonly dueOn: CivilDate;
}

export interface TrustTakeUp {
  /** The day to which trends look back. */
  readonly since: CivilDate;
  readonly target: number;
  readonly now: Totals;
  readonly before: Totals;
  readonly meetings: Share;
  readonly phases: readonly { phase: Phase; totals: Totals; schoolsAtTarget: Share }[];
  readonly hubs: readonly { hub: HubName; totals: Totals }[];
  readonly schools: readonly { school: School; staff: number; totals: Totals; meetings: Share }[];
  readonly roles: readonly { role: Role; totals: Totals }[];
  readonly terms: readonly { term: Term; totals: Totals }[];
  readonly courses: readonly (OfferedCourse & { totals: Totals })[];
}

/** The courses offered today, in the order of the year. */
export function coursesOfTheYear({ courses, now }: Pick<TakeUpNow, "courses" | "now">): OfferedCourse[] {
  const year = academicYearOf(londonDate(now));
  return courses
    .map((course) => ({ course, dueOn: dueIn(course, year) }))
    .sort(
      (a, b) =>
        a.dueOn.localeCompare(b.dueOn) ||
        a.course.title.localeCompare(b.course.title, "en-GB") ||
        (a.course.id < b.course.id ? -1 : 1),
    );
}

/**
 * How the trust stands to its CPD, as sums over what is counted. A person counts once for a course in the trust, once in each
 * phase, hub and school of theirs, and once in each role. `calendar` has the terms of this academic year.
 */
export function trustTakeUp(
  { now, tally, directory, courses }: TakeUpNow,
  filter: TakeUpFilter,
  { target, calendar }: { target: number; calendar: readonly WholeTerm[] },
): TrustTakeUp {
  const isIn = (term: Term | undefined, date: CivilDate) => !term || termOn(date, calendar)?.term === term;
  const chosen = coursesOfTheYear({ courses, now }).filter(
    ({ course, dueOn }) =>
      (!filter.kind || course.kind === filter.kind) &&
      isIn(filter.term, dueOn) &&
      (!filter.course || course.id === filter.course),
  );
  const { phase, hub } = filter;
  const totals = (scope: Scope, of: readonly OfferedCourse[] = chosen, moment: Moment = "now") => {
    const counts = tally.courses(scope, moment);
    return totalOf(of.flatMap(({ course }) => counts.get(course.id) ?? []));
  };
  const meetings = (scope: Scope) =>
    attendedOf(
      [...tally.meetings(scope)].flatMap(([heldOn, counts]) => (isIn(filter.term, heldOn) ? [counts] : [])),
    );
  const schools = directory.schools
    .filter((school) => (!phase || school.phase === phase) && (!hub || school.hub === hub))
    .map((school) => ({
      school,
      staff: tally.staffAt(school.urn),
      totals: totals({ school: school.urn }),
      meetings: meetings({ school: school.urn }),
    }));
  const hubs = [...new Set(directory.schools.map((school) => school.hub))].sort();
  return {
    since: trendSince(londonDate(now)),
    target,
    now: totals({ phase, hub }),
    before: totals({ phase, hub }, chosen, "before"),
    meetings: meetings({ phase, hub }),
    phases: phases
      .filter((each) => !phase || each === phase)
      .map((each) => ({
        phase: each,
        totals: totals({ phase: each, hub }),
        schoolsAtTarget: schoolsAtTarget(schools.filter(({ school }) => school.phase === each)),
      })),
    hubs: hubs
      .filter((each) => !hub || each === hub)
      .map((each) => ({ hub: each, totals: totals({ phase, hub: each }) })),
    schools: schools.sort(leastDoneFirst),
    roles: roles
      .map((role) => ({ role, totals: totals({ phase, hub, role }) }))
      .filter(({ totals: each }) => each.done.of + each.exempt + each.optional.of > 0),
    terms: terms
      .filter((each) => !filter.term || each === filter.term)
      .map((term) => ({
        term,
        totals: totals(
          { phase, hub },
          chosen.filter(({ dueOn }) => isIn(term, dueOn)),
        ),
      })),
    courses: chosen.map((each) => ({ ...each, totals: totals({ phase, hub }, [each]) })),
  };

  /** Of the schools in which anything is mandatory for anybody. */
  function schoolsAtTarget(some: typeof schools): Share {
    const asked = some.filter((each) => each.totals.done.of > 0);
    return {
      count: asked.filter((each) => reachesTarget(each.totals.done, target)).length,
      of: asked.length,
    };
  }
}

/** By share done; schools of which nothing is asked stand last. */
function leastDoneFirst(
  a: { school: School; totals: Totals },
  b: { school: School; totals: Totals },
): number {
  const share = ({ totals: { done } }: { totals: Totals }) => (done.of > 0 ? done.count / done.of : 2);
  return share(a) - share(b) || a.school.name.localeCompare(b.school.name, "en-GB");
}
