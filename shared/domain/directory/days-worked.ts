import type { CivilDate } from "../time/civil-date.ts";
import type { Closure } from "./closure.ts";
import type { Directory } from "./directory.ts";
import type { PersonId } from "./person.ts";
import { isHeldOn } from "./post.ts";
import type { School, SchoolUrn } from "./school.ts";
import { isWorkingDay, schoolDayOf } from "./school-day.ts";

/** Finds whether somebody works on a date. */
export type DaysWorked = (person: PersonId, date: CivilDate) => boolean;

/**
 * When people work, by the posts they hold today: on days when every one of their schools does, so that nobody is disturbed in
 * either of two holidays. Who holds no post at a school works whenever any school does. Each school's day is looked up once.
 */
export function daysWorkedBy(
  directory: Directory,
  closures: readonly Closure[],
  today: CivilDate,
): DaysWorked {
  const known = new Map<string, boolean>();
  const opens = (school: School, date: CivilDate): boolean => {
    const key = `${school.urn} ${date}`;
    const isOpen = known.get(key) ?? isWorkingDay(schoolDayOf(school, date, closures));
    known.set(key, isOpen);
    return isOpen;
  };
  const schoolsOf = (person: PersonId): School[] => {
    const held = directory.postsOf(person).filter((post) => isHeldOn(post, today));
    const urns = new Set<SchoolUrn>(held.map(({ school }) => school));
    return [...urns].flatMap((urn) => directory.school(urn) ?? []);
  };
  return (person, date) => {
    const schools = schoolsOf(person);
    return schools.length > 0
      ? schools.every((school) => opens(school, date))
      : directory.schools.some((school) => opens(school, date));
  };
}
