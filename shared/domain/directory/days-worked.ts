import { addDays, type CivilDate } from "../time/civil-date.ts";
import type { Closure } from "./closure.ts";
import type { Directory } from "./directory.ts";
import type { PersonId } from "./person.ts";
import { isHeldOn } from "./post.ts";
import type { School } from "./school.ts";
import { isWorkingDay, schoolDayOf } from "./school-day.ts";

/** Whether somebody works on a date. */
export type DaysWorked = (date: CivilDate) => boolean;

/** No holiday is longer; past it a calendar is wrong, not a school shut. */
export const longestHolidayDays = 60;

/** Whether any school works on a date, found once for each date that is asked about. */
export const datesWorked = (schools: readonly School[], closures: readonly Closure[]): DaysWorked =>
  onceADate((date) => schools.some((school) => isWorkingDay(schoolDayOf(school, date, closures))));

/**
 * When people work, by the posts they hold today: on days when every one of their schools does, so that nobody is disturbed in
 * either of two holidays. Who holds no post at a school works whenever any school does. Everybody of the same schools is given
 * the same function, so that what follows from it is reckoned once; each date is looked up once.
 */
export function daysWorkedBy(
  directory: Directory,
  closures: readonly Closure[],
  today: CivilDate,
): (person: PersonId) => DaysWorked {
  const opens = (school: School) => onceADate((date) => isWorkingDay(schoolDayOf(school, date, closures)));
  const schools = new Map(directory.schools.map((school) => [school.urn, opens(school)]));
  const ofAnySchool = onceADate((date) => [...schools.values()].some((isOpen) => isOpen(date)));
  const known = new Map<string, DaysWorked>();
  const people = new Map<PersonId, DaysWorked>();

  function find(person: PersonId): DaysWorked {
    const held = directory
      .postsOf(person)
      .filter((post) => isHeldOn(post, today) && schools.has(post.school));
    const urns = [...new Set(held.map(({ school }) => school))].sort();
    const key = urns.join(" ");
    const own = known.get(key) ?? onceADate((date) => urns.every((urn) => schools.get(urn)?.(date)));
    known.set(key, own);
    return urns.length > 0 ? own : ofAnySchool;
  }

  return (person) => {
    const own = people.get(person) ?? find(person);
    people.set(person, own);
    return own;
  };
}

/** The first day worked from a date on; undefined when there is none in sight or up to `latest`. */
export function nextWorked(from: CivilDate, isWorked: DaysWorked, latest?: CivilDate): CivilDate | undefined {
  for (let ahead = 0; ahead <= longestHolidayDays; ahead++) {
    const date = addDays(from, ahead);
    if (latest !== undefined && date > latest) return undefined;
    if (isWorked(date)) return date;
  }
  return undefined;
}

/** The last day worked up to a date; undefined when there is none in sight. */
export function lastWorked(until: CivilDate, isWorked: DaysWorked): CivilDate | undefined {
  for (let back = 0; back <= longestHolidayDays; back++) {
    const date = addDays(until, -back);
    if (isWorked(date)) return date;
  }
  return undefined;
}

function onceADate(find: DaysWorked): DaysWorked {
  const known = new Map<CivilDate, boolean>();
  return (date) => {
    const answer = known.get(date) ?? find(date);
    known.set(date, answer);
    return answer;
  };
}
