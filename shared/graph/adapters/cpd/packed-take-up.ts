import { z } from "zod";
import { attendanceOutcomes } from "../../../domain/attendance/attendance.ts";
import type { CourseId } from "../../../domain/cpd/course.ts";
import { obligationStandings } from "../../../domain/cpd/obligation.ts";
import type {
  CourseStanding,
  MeetingStanding,
  PersonTakeUp,
} from "../../../domain/cpd/take-up/person-take-up.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { roles } from "../../../domain/directory/role.ts";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { CivilDate } from "../../../domain/time/civil-date.ts";
import { branded, dateColumn, instantColumn } from "../columns.ts";

/**
 * How people stand, in numbers: a county's half a million standings say the same few things over and over. Each number is a
 * place in a table; the tables are known when everybody is packed.
 */
export const tablesSchema = z.object({
  courses: z.array(branded<CourseId>()),
  standings: z.array(z.enum([...obligationStandings, "offered", "taken"])),
  days: z.array(dateColumn),
  meetings: z.array(branded<MeetingId>()),
  outcomes: z.array(z.enum(attendanceOutcomes)),
  places: z.array(z.array(z.object({ role: z.enum(roles), school: branded<SchoolUrn>() }))),
});
type Tables = z.infer<typeof tablesSchema>;

const numbers = z.custom<number[]>(
  (value) => Array.isArray(value) && value.every((each) => Number.isInteger(each) && each >= 0),
);
export const packedPersonSchema = z.object({
  person: branded<PersonId>(),
  until: instantColumn,
  posts: z.number().int().min(0),
  courses: numbers,
  before: numbers,
  meetings: numbers,
});
type PackedPerson = z.infer<typeof packedPersonSchema>;

/** Numbers a standing: course, standing, when due and when completed (counted from 1, 0 being never), places, whether by name. */
const perCourse = 6;
/** Meeting, outcome, when held, places. */
const perMeeting = 4;

export function packTakeUp(): { pack(person: PersonTakeUp): PackedPerson; tables(): Tables } {
  const [courses, standings, days] = [
    table<CourseId>(),
    table<CourseStanding["standing"]>(),
    table<CivilDate>(),
  ];
  const [meetings, outcomes] = [table<MeetingId>(), table<MeetingStanding["outcome"]>()];
  const places = table<PersonTakeUp["posts"]>();
  const packCourse = (each: CourseStanding) => [
    courses.of(each.course),
    standings.of(each.standing),
    each.dueOn === undefined ? 0 : days.of(each.dueOn) + 1,
    each.completedOn === undefined ? 0 : days.of(each.completedOn) + 1,
    places.of(each.places),
    Number(each.isByName),
  ];
  return {
    pack: (each) => ({
      person: each.person,
      until: each.until,
      posts: places.of(each.posts),
      courses: each.courses.flatMap(packCourse),
      before: each.before.flatMap(packCourse),
      meetings: each.meetings.flatMap(({ meeting, outcome, heldOn, places: at }) => [
        meetings.of(meeting),
        outcomes.of(outcome),
        days.of(heldOn),
        places.of(at),
      ]),
    }),
    tables: () => ({
      courses: courses.all(),
      standings: standings.all(),
      days: days.all(),
      meetings: meetings.all(),
      outcomes: outcomes.all(),
      places: places.all().map((some) => some.map(({ role, school }) => ({ role, school }))),
    }),
  };
}

/** Throws a `RangeError` on a number that is in no table. */
export function unpackTakeUp(tables: Tables): (person: PackedPerson) => PersonTakeUp {
  const places = (code: number | undefined) => at(tables.places, code);
  const day = (code: number | undefined) => (code ? at(tables.days, code - 1) : undefined);
  const course = ([of, standing, due, completed, where, isByName]: readonly number[]): CourseStanding => {
    const [dueOn, completedOn] = [day(due), day(completed)];
    return {
      course: at(tables.courses, of),
      standing: at(tables.standings, standing),
      places: places(where),
      isByName: isByName === 1,
      ...(dueOn ? { dueOn } : {}),
      ...(completedOn ? { completedOn } : {}),
    };
  };
  const meeting = ([of, outcome, held, where]: readonly number[]): MeetingStanding => ({
    meeting: at(tables.meetings, of),
    outcome: at(tables.outcomes, outcome),
    heldOn: at(tables.days, held),
    places: places(where),
  });
  return ({ person, until, posts, courses, before, meetings }) => ({
    person,
    posts: places(posts),
    courses: inGroups(courses, perCourse, course),
    before: inGroups(before, perCourse, course),
    meetings: inGroups(meetings, perMeeting, meeting),
    until,
  });
}

function table<Value>(): { of(value: Value): number; all(): Value[] } {
  const codes = new Map<Value, number>();
  return {
    of(value) {
      const code = codes.get(value) ?? codes.size;
      codes.set(value, code);
      return code;
    },
    all: () => [...codes.keys()],
  };
}

function at<Value>(values: readonly Value[], code: number | undefined): Value {
  const value = code === undefined ? undefined : values[code];
  if (value === undefined) throw new RangeError(`Nothing stands at ${code}.`);
  return value;
}

function inGroups<Value>(
  numbersOfAll: readonly number[],
  size: number,
  read: (group: readonly number[]) => Value,
): Value[] {
  const values: Value[] = [];
  for (let from = 0; from < numbersOfAll.length; from += size)
    values.push(read(numbersOfAll.slice(from, from + size)));
  return values;
}
