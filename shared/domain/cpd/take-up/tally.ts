import type { AttendanceOutcome } from "../../attendance/attendance.ts";
import type { Directory } from "../../directory/directory.ts";
import type { SchoolUrn } from "../../directory/school.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { CourseId } from "../course.ts";
import type { CourseStanding, CourseStandingKind, PersonTakeUp } from "./person-take-up.ts";
import { type Scope, scopeKey, scopesIn } from "./scope.ts";

/** How many people stand in each way. */
export type Counts<Kind extends string> = Readonly<Partial<Record<Kind, number>>>;
export type CourseCounts = Counts<CourseStandingKind>;
export type MeetingCounts = Counts<AttendanceOutcome>;

/** Today's counts, or those of the day to which trends look back. */
export type Moment = "now" | "before";

type Cells<Key, Kind extends string> = Map<string, Map<Key, Partial<Record<Kind, number>>>>;

/**
 * How many stand how, kept for every scope, so that a page is a sum over courses and schools and one person's change is the
 * work of one person. Each person counts once in a scope for each course, whatever number of posts they hold there.
 */
export class Tally {
  private readonly scopesOf: ReturnType<typeof scopesIn>;
  private readonly standings: Readonly<Record<Moment, Cells<CourseId, CourseStandingKind>>> = {
    now: new Map(),
    before: new Map(),
  };
  private readonly outcomes: Cells<CivilDate, AttendanceOutcome> = new Map();
  private readonly staff = new Map<SchoolUrn, number>();

  /** Schools keep their phase and hub for as long as a tally lives. */
  constructor(directory: Directory) {
    this.scopesOf = scopesIn(directory);
  }

  put(before: PersonTakeUp | undefined, after: PersonTakeUp | undefined): void {
    if (before) this.count(before, -1);
    if (after) this.count(after, 1);
  }

  courses(scope: Scope, moment: Moment): ReadonlyMap<CourseId, CourseCounts> {
    return this.standings[moment].get(scopeKey(scope)) ?? new Map();
  }

  /** Places at mandatory meetings that are over, by the day on which they were held: in which term it is, the calendar of today tells. */
  meetings(scope: Scope): ReadonlyMap<CivilDate, MeetingCounts> {
    return this.outcomes.get(scopeKey(scope)) ?? new Map();
  }

  staffAt(school: SchoolUrn): number {
    return this.staff.get(school) ?? 0;
  }

  private count(person: PersonTakeUp, by: 1 | -1): void {
    this.countCourses("now", person.courses, by);
    this.countCourses("before", person.before, by);
    for (const { heldOn, outcome, places } of person.meetings)
      for (const scope of this.scopesOf(places)) add(this.outcomes, scope, heldOn, outcome, by);
    for (const school of new Set(person.posts.map((post) => post.school)))
      this.staff.set(school, this.staffAt(school) + by);
  }

  private countCourses(moment: Moment, standings: readonly CourseStanding[], by: 1 | -1): void {
    for (const { course, standing, places } of standings)
      for (const scope of this.scopesOf(places)) add(this.standings[moment], scope, course, standing, by);
  }
}

function add<Key, Kind extends string>(
  cells: Cells<Key, Kind>,
  scope: string,
  key: Key,
  kind: Kind,
  by: 1 | -1,
): void {
  const ofScope = cells.get(scope) ?? new Map<Key, Partial<Record<Kind, number>>>();
  cells.set(scope, ofScope);
  const counts: Partial<Record<Kind, number>> = ofScope.get(key) ?? {};
  ofScope.set(key, counts);
  const count = (counts[kind] ?? 0) + by;
  // Nobody is said by nothing, so that counts that came about in other ways are alike.
  if (count !== 0) counts[kind] = count;
  else if (delete counts[kind] && Object.keys(counts).length === 0) ofScope.delete(key);
}
