import type { Closure } from "../../directory/closure.ts";
import { isHolidayFor } from "../../directory/closure.ts";
import type { PersonId } from "../../directory/person.ts";
import type { School } from "../../directory/school.ts";
import { isWorkingDay, schoolDayOf } from "../../directory/school-day.ts";
import { addDays, type CivilDate, isoWeekday } from "../../time/civil-date.ts";
import type { ItemId } from "../ids.ts";
import type { BriefingItem } from "../item.ts";
import type { Finding } from "./finding.ts";

const friday = 5;
/** A closure longer than this many days before a deadline leaves no working day to name. */
const mostDaysBack = 60;

/** What the days of readers' schools are. */
export interface SchoolDays {
  readonly closures: readonly Closure[];
  /** The schools at which an item's readers work; every school of the trust where they have none. */
  schoolsOf(item: ItemId): readonly School[];
}

/** A deadline that leaves too little time, ends the week, or falls on a day on which none of the readers' schools works. */
export function deadlineDay(item: BriefingItem, days: SchoolDays, leastWorkingDays: number): Finding[] {
  const dueOn = item.action?.dueOn;
  if (!item.action) return [];
  const at = { item: item.id, pointer: "/action/dueOn" };
  if (!dueOn) return [{ ...at, fault: { check: "action-undated" } }];
  const schools = days.schoolsOf(item.id);
  const works = (date: CivilDate) =>
    schools.length === 0
      ? isoWeekday(date) <= friday
      : schools.some((school) => isWorkingDay(schoolDayOf(school, date, days.closures)));
  if (!works(dueOn))
    return [
      {
        ...at,
        fault: {
          check: "deadline-no-school",
          dueOn,
          because: isoWeekday(dueOn) > friday ? undefined : holidayOn(dueOn, schools, days.closures),
          before: workingDayBefore(dueOn, works),
        },
      },
    ];
  const found: Finding[] = [];
  const workingDays = daysOfWork(item.edition, dueOn, works, leastWorkingDays);
  if (workingDays < leastWorkingDays)
    found.push({
      ...at,
      fault: { check: "deadline-too-short", dueOn, workingDays, least: leastWorkingDays },
    });
  if (isoWeekday(dueOn) === friday) found.push({ ...at, fault: { check: "deadline-friday", dueOn } });
  return found;
}

/** Working days after the edition's Tuesday up to the deadline, the deadline's own day included; counted no further than is asked for. */
function daysOfWork(
  edition: CivilDate,
  dueOn: CivilDate,
  works: (date: CivilDate) => boolean,
  enough: number,
): number {
  let count = 0;
  for (let date = addDays(edition, 1); date <= dueOn && count < enough; date = addDays(date, 1))
    if (works(date)) count++;
  return count;
}

function holidayOn(
  date: CivilDate,
  schools: readonly School[],
  closures: readonly Closure[],
): string | undefined {
  const [school] = schools;
  if (!school || !isHolidayFor(school, date, closures)) return undefined;
  return schoolDayOf(school, date, closures).closure?.name;
}

function workingDayBefore(date: CivilDate, works: (date: CivilDate) => boolean): CivilDate {
  for (let back = 1; back <= mostDaysBack; back++)
    if (works(addDays(date, -back))) return addDays(date, -back);
  return addDays(date, -1);
}

/** Items that some readers must do by the same day. Told once for a day, at the last item of those that share readers. */
export function deadlinesTogether(
  items: readonly BriefingItem[],
  readersOf: (item: ItemId) => ReadonlySet<PersonId>,
): Finding[] {
  const byDay = new Map<CivilDate, BriefingItem[]>();
  for (const item of items) {
    const dueOn = item.action?.dueOn;
    if (dueOn) byDay.set(dueOn, [...(byDay.get(dueOn) ?? []), item]);
  }
  return [...byDay].flatMap(([dueOn, due]): Finding[] => {
    const last = due.at(-1);
    if (!last || due.length < 2) return [];
    const others = due.slice(0, -1).filter((other) => sharesReader(readersOf(other.id), readersOf(last.id)));
    if (others.length === 0) return [];
    const readers = [...readersOf(last.id)].filter((reader) =>
      others.some((other) => readersOf(other.id).has(reader)),
    ).length;
    return [
      {
        item: last.id,
        pointer: "/action/dueOn",
        fault: { check: "deadlines-together", dueOn, readers, others: others.map(({ title }) => title) },
      },
    ];
  });
}

function sharesReader(some: ReadonlySet<PersonId>, others: ReadonlySet<PersonId>): boolean {
  const [fewer, more] = some.size < others.size ? [some, others] : [others, some];
  for (const each of fewer) if (more.has(each)) return true;
  return false;
}
