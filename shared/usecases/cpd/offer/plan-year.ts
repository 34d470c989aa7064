import { type MandatoryClash, mandatoryClashes } from "../../../domain/cpd/mandatory-clashes.ts";
import {
  type PlanFor,
  type PlannedCourse,
  type PlannedSession,
  yearPlan,
} from "../../../domain/cpd/year-plan.ts";
import { type Actor, isCentralTeam } from "../../../domain/directory/actor.ts";
import { type Closure, concernsSchool } from "../../../domain/directory/closure.ts";
import { termsTold, type WholeTerm } from "../../../domain/directory/half-terms.ts";
import { leadingAuthority } from "../../../domain/directory/leading-authority.ts";
import { isHeldOn } from "../../../domain/directory/post.ts";
import { isOn } from "../../../domain/meetings/meeting.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { AcademicYear } from "../../../domain/time/academic-year.ts";
import { addDays, civilDate } from "../../../domain/time/civil-date.ts";
import { londonDate } from "../../../domain/time/london.ts";
import { loadTimetable, type TimetablePorts } from "../../meetings/scheduling/load-timetable.ts";

export interface YearPlanned {
  readonly courses: readonly PlannedCourse[];
  readonly sessions: readonly PlannedSession[];
  readonly terms: readonly WholeTerm[];
  /** Holidays, INSET and assessment of the year, in order. */
  readonly closures: readonly Closure[];
  /** Two meetings that people must be at: everybody's and drafts for the central team, only one's own for anybody else. */
  readonly clashes: readonly MandatoryClash[];
}

/** A year's courses and sessions by term, among the days off that concern whoever asks. */
export async function planYear(
  ports: TimetablePorts & Pick<Ports, "courses" | "clock">,
  { actor, year, for: whom }: { actor: Actor; year: AcademicYear; for: PlanFor },
): Promise<YearPlanned> {
  const today = londonDate(ports.clock.now());
  const courses = await ports.courses.list();
  const from = civilDate(`${year.slice(0, 4)}-09-01`);
  const to = civilDate(`${Number(year.slice(0, 4)) + 1}-08-31`);
  const { directory, closures, engagements } = await loadTimetable(ports, { from, to });
  const meetings = new Map(engagements.map(({ meeting }) => [meeting.id, meeting]));
  const own = directory
    .postsOf(actor.person)
    .filter((post) => isHeldOn(post, today))
    .flatMap(({ school }) => directory.school(school) ?? []);
  const authority = own[0]?.localAuthority ?? leadingAuthority(directory.schools);
  const isCentral = isCentralTeam(actor);
  const clashes = mandatoryClashes(
    isCentral ? engagements : engagements.filter(({ meeting }) => isOn(meeting)),
    courses.filter(({ offered }) => offered.from <= year),
    directory,
  ).filter(
    ({ first, people }) => first.endsAt > ports.clock.now() && (isCentral || people.includes(actor.person)),
  );
  const concerns = (closure: Closure) =>
    whom.kind === "person" && own.length > 0
      ? own.some((school) => concernsSchool(closure, school))
      : closure.school === undefined;
  return {
    ...yearPlan({ year, for: whom, today }, { courses, directory, meeting: (id) => meetings.get(id) }),
    terms: termsTold(authority, year, closures),
    closures: closures
      .filter((closure) => closure.to >= from && closure.from <= addDays(to, -31) && concerns(closure))
      .toSorted((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1)),
    clashes,
  };
}
