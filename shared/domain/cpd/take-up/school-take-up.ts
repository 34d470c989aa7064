import type { PersonId } from "../../directory/person.ts";
import { isHeldOn, type Post } from "../../directory/post.ts";
import type { SchoolUrn } from "../../directory/school.ts";
import { londonDate } from "../../time/london.ts";
import type { TakeUpNow } from "../ports.ts";
import type { CourseStanding } from "./person-take-up.ts";
import { attendedOf, type Share, type Totals, totalOf } from "./totals.ts";
import { coursesOfTheYear, type OfferedCourse } from "./trust-take-up.ts";

export interface SchoolPersonTakeUp {
  readonly person: PersonId;
  /** Those held at this school today. */
  readonly posts: readonly Post[];
  /** In the order of the school's courses; only what comes of those posts, or of the person's name. */
  readonly courses: readonly CourseStanding[];
  readonly meetings: Share;
}

export interface SchoolTakeUp {
  readonly courses: readonly (OfferedCourse & { totals: Totals })[];
  /** Who has most overdue first, then who owes most, then by name. */
  readonly people: readonly SchoolPersonTakeUp[];
}

/** How a school's staff stand, by the posts that they hold there and by no other (invariant 7). */
export function schoolTakeUp(found: TakeUpNow, school: SchoolUrn): SchoolTakeUp {
  const { directory, tally, now } = found;
  const today = londonDate(now);
  const counts = tally.courses({ school }, "now");
  const courses = coursesOfTheYear(found)
    .flatMap((each) => {
      const ofCourse = counts.get(each.course.id);
      return ofCourse ? [{ ...each, totals: totalOf([ofCourse]) }] : [];
    })
    .sort((a, b) => Number(isMandatory(b.totals)) - Number(isMandatory(a.totals)));
  const place = new Map(courses.map(({ course }, index) => [course.id, index]));
  const posts = new Map<PersonId, Post[]>();
  for (const post of directory.postsAt(school))
    if (isHeldOn(post, today)) posts.set(post.person, [...(posts.get(post.person) ?? []), post]);
  const people = [...posts].map(([person, held]): SchoolPersonTakeUp => {
    const own = found.of(person);
    const here = <Standing extends Pick<CourseStanding, "places">>(standings: readonly Standing[] = []) =>
      standings.filter(({ places }) => places.some((each) => each.school === school));
    return {
      person,
      posts: held,
      courses: here(own?.courses)
        .filter(({ course }) => place.has(course))
        .sort((a, b) => (place.get(a.course) ?? 0) - (place.get(b.course) ?? 0)),
      meetings: attendedOf(here(own?.meetings).map(({ outcome }) => ({ [outcome]: 1 }))),
    };
  });
  const nameOf = ({ person }: SchoolPersonTakeUp) => directory.person(person)?.name ?? "";
  people.sort(
    (a, b) =>
      counted(b, "overdue") - counted(a, "overdue") ||
      counted(b, "impossible") - counted(a, "impossible") ||
      counted(b, "owed") - counted(a, "owed") ||
      nameOf(a).localeCompare(nameOf(b), "en-GB"),
  );
  return { courses, people };
}

const isMandatory = ({ done, exempt }: Totals): boolean => done.of + exempt > 0;

const counted = ({ courses }: SchoolPersonTakeUp, kind: CourseStanding["standing"]): number =>
  courses.filter(({ standing }) => standing === kind).length;
