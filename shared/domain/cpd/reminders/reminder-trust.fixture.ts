import { aPerson, aPost, aSchool } from "../../../testing/builders.ts";
import type { Closure, ClosureId } from "../../directory/closure.ts";
import { daysWorkedBy } from "../../directory/days-worked.ts";
import { buildDirectory, type Directory } from "../../directory/directory.ts";
import type { PersonId } from "../../directory/person.ts";
import type { Post } from "../../directory/post.ts";
import type { School } from "../../directory/school.ts";
import { type ReminderRhythm, usualTrustSettings } from "../../directory/trust-settings.ts";
import { type CivilDate, civilDate } from "../../time/civil-date.ts";
import type { CourseId } from "../course.ts";
import type { CourseStanding } from "../take-up/person-take-up.ts";
import type { CpdReminder, ReminderOf } from "./reminder.ts";
import { remindersDue } from "./reminders.ts";

export const holiday = (from: string, to: string, changes: Partial<Closure> = {}): Closure => ({
  id: `${from} ${JSON.stringify(changes)}` as ClosureId,
  kind: "school-holiday",
  name: "Holiday",
  from: civilDate(from),
  to: civilDate(to),
  ...changes,
});

/** Two schools under one authority and one under another. */
export const schools: readonly School[] = [
  aSchool({ urn: "flax" }),
  aSchool({ urn: "yatton" }),
  aSchool({ urn: "bath", localAuthority: "Bath and North East Somerset" } as never),
];

export const closures: readonly Closure[] = [
  holiday("2026-10-26", "2026-10-30"),
  holiday("2026-12-21", "2027-01-01"),
  holiday("2027-02-15", "2027-02-19", { localAuthority: "North Somerset" }),
  holiday("2027-02-22", "2027-02-26", { localAuthority: "Bath and North East Somerset" }),
  holiday("2027-07-22", "2027-08-31"),
];

export const posts: readonly Post[] = [
  aPost("ann", "teacher", "flax"),
  aPost("ann", "sendco", "flax"),
  aPost("ann", "dsl", "yatton"),
  aPost("bo", "teacher", "flax"),
  aPost("both", "teacher", "flax"),
  aPost("both", "sendco", "bath"),
  aPost("hana", "headteacher", "flax"),
  aPost("yves", "headteacher", "yatton"),
  aPost("bea", "headteacher", "bath"),
];

export const directoryOf = (all: readonly Post[] = posts): Directory =>
  buildDirectory({
    schools,
    people: [...new Set(all.map(({ person }) => person))].map((id) => aPerson(id)),
    posts: all,
  });

/** Owed for the posts named, `role school`; all of the person's at `flax` when none is. */
export function standing(
  dueOn: string,
  changes: Partial<CourseStanding> & { on?: string } = {},
): CourseStanding {
  const { on, ...rest } = changes;
  return {
    course: "fire" as CourseId,
    standing: (on ?? "2026-11-24") > dueOn ? "overdue" : "owed",
    dueOn: civilDate(dueOn),
    places: [{ role: "teacher", school: "flax" as never }],
    isByName: false,
    ...rest,
  };
}

/** What is due on a day, as lines: "ann fire before-7", "hana of bo fire head". */
export function dueLines(
  courses: Readonly<Record<string, readonly CourseStanding[]>>,
  {
    on,
    sent = [],
    rhythm = usualTrustSettings.reminders,
  }: { on: string; sent?: readonly CpdReminder[]; rhythm?: ReminderRhythm },
): string[] {
  const directory = directoryOf();
  const today = civilDate(on);
  return remindersDue(
    Object.entries(courses).map(([person, all]) => ({ person: person as PersonId, courses: all })),
    {
      directory,
      rhythm,
      today,
      daysWorkedBy: daysWorkedBy(directory, closures, today),
      remindersOf: (person) => sent.filter((each) => each.person === person),
    },
  ).map(({ to, person, course, step }) => `${to}${to === person ? "" : ` of ${person}`} ${course} ${step}`);
}

export function reminded(
  person: string,
  day: string,
  changes: Partial<CpdReminder> & Pick<ReminderOf, "dueOn" | "step">,
): CpdReminder {
  const at = new Date(`${day}T09:00:00Z`);
  return {
    person: person as PersonId,
    course: "fire" as CourseId,
    to: person as PersonId,
    day: day as CivilDate,
    at,
    claim: { token: "t", until: at },
    toldAt: at,
    ...changes,
  };
}
