import type { Post } from "../directory/post.ts";
import { type AcademicYear, academicYearOf } from "../time/academic-year.ts";
import { addDays, type CivilDate, civilDate } from "../time/civil-date.ts";
import { monthsOn } from "../time/months-on.ts";
import type { Course } from "./course.ts";

/** The day of an academic year on which a course is due. */
export function dueIn({ dueBy }: Pick<Course, "dueBy">, year: AcademicYear): CivilDate {
  const first = Number(year.slice(0, 4));
  const calendarYear = dueBy >= "09-01" ? first : first + 1;
  // In three years of four there is no 29 February.
  const day = dueBy === "02-29" ? "02-28" : dueBy;
  return civilDate(`${calendarYear}-${day}`);
}

/** Since when somebody has held one or other of these posts without a day between, up to a date on which they hold one. */
export function heldSince(posts: readonly Pick<Post, "startsOn" | "endsOn">[], on: CivilDate): CivilDate {
  let since = addDays(on, 1);
  for (;;) {
    const before = addDays(since, -1);
    const earlier = posts
      .filter(({ startsOn, endsOn }) => startsOn < since && (endsOn === undefined || endsOn >= before))
      .map(({ startsOn }) => startsOn)
      .sort()[0];
    if (earlier === undefined) return since;
    since = earlier;
  }
}

interface Owing {
  /** Since when they have held a post that asks for it; absent for somebody asked by name. */
  readonly since: CivilDate | undefined;
  /** When they last completed it, if ever. */
  readonly last: CivilDate | undefined;
}

/**
 * By when a course that somebody has not completed is due: on its day of the year, when the last completion runs out, and
 * never sooner than its days of grace after they came to the post.
 */
export function dueDate(course: Course, { since, last }: Owing, today: CivilDate): CivilDate {
  const byCourse = dueByCourse(course, { since, last }, today);
  const byGrace = since && addDays(since, course.graceDays);
  return byGrace && byGrace > byCourse ? byGrace : byCourse;
}

function dueByCourse(course: Course, { since, last }: Owing, today: CivilDate): CivilDate {
  const { renewal, offered } = course;
  if (renewal.kind === "yearly") return dueIn(course, academicYearOf(today));
  if (renewal.kind === "months" && last) return monthsOn(last, renewal.months);
  const came = since && academicYearOf(since);
  return dueIn(course, came && came > offered.from ? came : offered.from);
}

/** The last day on which a completion still holds; undefined when it holds for good. */
export function holdsUntil(
  { renewal }: Pick<Course, "renewal">,
  completedOn: CivilDate,
): CivilDate | undefined {
  if (renewal.kind === "once") return undefined;
  if (renewal.kind === "months") return monthsOn(completedOn, renewal.months);
  return civilDate(`${Number(academicYearOf(completedOn).slice(0, 4)) + 1}-08-31`);
}

/** From which academic year on evidence can still count for one of these courses; never later than this year. */
export function evidenceCountsSince(courses: readonly Course[], today: CivilDate): AcademicYear {
  const since = courses.map(({ renewal, offered }): AcademicYear => {
    if (renewal.kind === "yearly") return academicYearOf(today);
    const reaches =
      renewal.kind === "months" ? academicYearOf(monthsOn(today, -renewal.months)) : offered.from;
    return reaches > offered.from ? reaches : offered.from;
  });
  return [academicYearOf(today), ...since].sort()[0] ?? academicYearOf(today);
}
