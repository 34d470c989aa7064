import { describe, expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import { aPost } from "../../../testing/builders.ts";
import { daysWorkedBy } from "../../directory/days-worked.ts";
import type { PersonId } from "../../directory/person.ts";
import type { Post } from "../../directory/post.ts";
import { isWorkingDay, schoolDayOf } from "../../directory/school-day.ts";
import type { ReminderRhythm } from "../../directory/trust-settings.ts";
import { addDays, type CivilDate, civilDate } from "../../time/civil-date.ts";
import type { CourseId } from "../course.ts";
import type { CourseStanding } from "../take-up/person-take-up.ts";
import { type CpdReminder, isToThemselves } from "./reminder.ts";
import { closures, directoryOf, reminded, schools } from "./reminder-trust.fixture.ts";
import { type Owing, reminderMessages, remindersDue } from "./reminders.ts";

const numRuns = Number(process.env.BEACON_TRUSTS ?? 25);
// A year of days for each law is much on a busy machine.
jest.setTimeout(600_000);
const begins = civilDate("2026-09-01");
const people = ["ann", "bo", "cy", "dee"] as PersonId[];
const courses = ["fire", "prevent", "first-aid"] as CourseId[];
const roles = ["headteacher", "teacher", "sendco"] as const;
const urns = ["flax", "yatton", "bath"];

/** A course as somebody owes it through a year. */
interface Owes {
  readonly person: PersonId;
  readonly course: CourseId;
  readonly dueOn: CivilDate;
  /** From this day on it is done, and cannot be owed any more. */
  readonly doneOn: CivilDate;
  readonly otherwise: "mandatory" | "offered" | "exempt" | "impossible";
}

interface Year {
  readonly posts: readonly Post[];
  readonly owes: readonly Owes[];
  readonly rhythm: ReminderRhythm;
  /** Days on which no server runs. */
  readonly idle: readonly CivilDate[];
  /** Somebody's head reminds them by hand. */
  readonly asked: readonly { readonly person: PersonId; readonly on: CivilDate }[];
}

const day = fc.integer({ min: 0, max: 330 }).map((days) => addDays(begins, days));
const days = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 4 });
const year: fc.Arbitrary<Year> = fc.record({
  posts: fc
    .array(fc.tuple(fc.constantFrom(...people), fc.constantFrom(...roles), fc.constantFrom(...urns)), {
      minLength: 3,
      maxLength: 9,
    })
    .map((all) => all.map(([person, role, school]) => aPost(person, role, school))),
  owes: fc.uniqueArray(
    fc.record({
      person: fc.constantFrom(...people),
      course: fc.constantFrom(...courses),
      dueOn: day,
      doneOn: day,
      otherwise: fc.constantFrom("mandatory", "mandatory", "mandatory", "offered", "exempt", "impossible"),
    }),
    { maxLength: 7, selector: ({ person, course }) => `${person} ${course}` },
  ),
  rhythm: fc.record({ daysBefore: days, daysAfter: days, headAfterDays: fc.integer({ min: 1, max: 40 }) }),
  idle: fc.oneof(fc.constant([]), fc.uniqueArray(day, { maxLength: 60 })),
  asked: fc.array(fc.record({ person: fc.constantFrom(...people), on: day }), { maxLength: 4 }),
});

function standingOn(
  { course, dueOn, doneOn, otherwise, person }: Owes,
  posts: readonly Post[],
  on: CivilDate,
) {
  const owed = dueOn < on ? ("overdue" as const) : ("owed" as const);
  const standing = doneOn <= on ? ("met" as const) : otherwise === "mandatory" ? owed : otherwise;
  const places = posts.filter((post) => post.person === person);
  return { course, dueOn, standing, places, isByName: false } satisfies CourseStanding;
}

/** Every reminder that a year brings, day after day, as it is kept. */
function lived(
  { posts, owes, rhythm, idle, asked }: Year,
  shuffled = <Each>(all: readonly Each[]) => [...all],
) {
  const directory = directoryOf(shuffled(posts));
  const sent: CpdReminder[] = [];
  const daily: { on: CivilDate; messages: ReturnType<typeof reminderMessages> }[] = [];
  for (let on = begins; on < "2027-09-01"; on = addDays(on, 1)) {
    const owing = shuffled(people).map(
      (person): Owing => ({
        person,
        courses: shuffled(owes)
          .filter((each) => each.person === person)
          .map((each) => standingOn(each, shuffled(posts), on)),
      }),
    );
    for (const each of asked)
      if (each.on === on)
        for (const { course, dueOn, standing } of owing.find(({ person }) => person === each.person)
          ?.courses ?? [])
          if (dueOn && (standing === "owed" || standing === "overdue"))
            sent.push(reminded(each.person, on, { course, dueOn, step: `asked-${on}` }));
    if (idle.includes(on)) continue;
    const due = remindersDue(owing, {
      directory,
      rhythm,
      today: on,
      daysWorkedBy: daysWorkedBy(directory, shuffled(closures), on),
      remindersOf: (person) => sent.filter((each) => each.person === person),
    });
    for (const { person, ...each } of due) sent.push(reminded(person, on, each));
    daily.push({ on, messages: reminderMessages(due) });
  }
  return { sent, daily, directory };
}

const holds = (law: (year: Year, came: ReturnType<typeof lived>) => void) =>
  fc.assert(
    fc.property(year, (given) => law(given, lived(given))),
    { numRuns },
  );

describe("reminders through a year", () => {
  it("invariant 2: none goes out twice for the same step", () =>
    holds((_year, { sent }) => {
      const keys = sent
        .filter(({ step }) => !step.startsWith("asked-"))
        .map(({ person, course, dueOn, step, to }) => [person, course, dueOn, step, to].join(" "));
      expect(new Set(keys).size).toBe(keys.length);
    }));

  it("nobody is told more than one thing a day about themselves, nor more than one about their staff", () =>
    holds((_year, { daily }) => {
      for (const { messages } of daily) {
        const keys = messages.map(({ to, isAboutStaff }) => `${to} ${isAboutStaff}`);
        expect(new Set(keys).size).toBe(keys.length);
      }
    }));

  it("none is about what is done, optional, exempt or impossible", () =>
    holds(({ owes }, { sent }) => {
      for (const { person, course, day: on } of sent) {
        const owed = owes.find((each) => each.person === person && each.course === course);
        expect(owed?.otherwise).toBe("mandatory");
        expect(owed && owed.doneOn > on).toBe(true);
      }
    }));

  it("none reaches anybody at a weekend or in a holiday of any school of theirs", () =>
    holds(({ posts }, { daily }) => {
      for (const { on, messages } of daily)
        for (const { to } of messages)
          for (const post of posts.filter(({ person }) => person === to)) {
            const school = schools.find(({ urn }) => urn === post.school);
            expect(school && isWorkingDay(schoolDayOf(school, on, closures))).toBe(true);
          }
    }));

  it("a head hears only of others, only of their own schools' staff, and only after those did", () =>
    holds(({ posts }, { sent }) => {
      for (const heard of sent.filter((each) => !isToThemselves(each))) {
        const headed = posts
          .filter(({ person, role }) => person === heard.to && role === "headteacher")
          .map(({ school }) => school);
        expect(posts.some(({ person, school }) => person === heard.person && headed.includes(school))).toBe(
          true,
        );
        expect(
          sent.some(
            (each) =>
              isToThemselves(each) &&
              each.person === heard.person &&
              each.course === heard.course &&
              each.dueOn === heard.dueOn &&
              each.day < heard.day,
          ),
        ).toBe(true);
      }
    }));

  it("the order of schools, posts, people and courses does not matter", () =>
    holds((given, { daily }) => {
      expect(lived(given, (all) => [...all].reverse()).daily).toEqual(daily);
    }));

  it("whoever owes it to the end has come to the last step, wherever a trust sets one", () =>
    holds(({ owes, rhythm, posts, idle }, { sent }) => {
      if (rhythm.daysAfter.length === 0) return;
      const longest = Math.max(...rhythm.daysAfter);
      for (const { person, course, dueOn, doneOn, otherwise } of owes) {
        // Sixty days more are longer than any holiday of the year.
        const closes = addDays(dueOn, longest + 60);
        const works = posts.some((post) => post.person === person);
        if (
          otherwise !== "mandatory" ||
          !works ||
          idle.length > 0 ||
          closes >= "2027-07-01" ||
          doneOn <= closes
        )
          continue;
        const last = sent.filter(
          (each) => each.person === person && each.course === course && isToThemselves(each),
        );
        expect(last.some(({ day: on }) => on >= addDays(dueOn, longest))).toBe(true);
      }
    }));
});
