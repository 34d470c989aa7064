import type { SchoolCpd, SchoolPerson } from "../../../../shared/contract/cpd/school-cpd.schema.ts";
import type { ObligationStanding } from "../../../../shared/domain/cpd/obligation.ts";
import type { ReminderState } from "../../../../shared/domain/cpd/reminders/reminding-by-hand.ts";
import type { SchoolPersonTakeUp } from "../../../../shared/domain/cpd/take-up/school-take-up.ts";
import type { Directory } from "../../../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../../../shared/domain/directory/person.ts";
import { academicYearOf } from "../../../../shared/domain/time/academic-year.ts";
import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { londonDate } from "../../../../shared/domain/time/london.ts";
import { cpdSummary } from "../../../../shared/sentences/cpd/cpd.ts";
import { schoolSummary, standingInBrief } from "../../../../shared/sentences/cpd/take-up.ts";
import { roleWords } from "../../../../shared/sentences/directory/roles.ts";
import { listed, sentenceCase } from "../../../../shared/sentences/lists.ts";
import type { SchoolCpdRead } from "../../../../shared/usecases/cpd/take-up/read-school-cpd.ts";
import { presentReminder } from "./present-reminder.ts";
import { presentCourseLine, presentPortion } from "./present-take-up.ts";

/** A school's staff and their CPD, for its head, who may remind those that are given with a state. */
export function presentSchoolCpd(
  { school, found, takeUp }: SchoolCpdRead,
  reminders: ReadonlyMap<PersonId, ReminderState> = new Map(),
): SchoolCpd {
  const today = londonDate(found.now);
  const people = takeUp.people.map((each): SchoolPerson => {
    const reminder = reminders.get(each.person);
    return {
      ...presentPerson(each, found.directory, today),
      ...(reminder ? { reminder: presentReminder(reminder, today) } : {}),
    };
  });
  return {
    year: academicYearOf(today),
    school: { urn: school.urn, name: school.name },
    summary: schoolSummary(people.filter(({ overdue }) => overdue > 0).length, people.length),
    courses: takeUp.courses.map(presentCourseLine),
    people,
  };
}

function presentPerson(
  { person, posts, courses, meetings }: SchoolPersonTakeUp,
  directory: Directory,
  today: CivilDate,
): SchoolPerson {
  const owing = courses.flatMap(({ standing }): { standing: ObligationStanding }[] =>
    standing === "offered" || standing === "taken" ? [] : [{ standing }],
  );
  return {
    id: person,
    name: directory.person(person)?.name ?? "Somebody who has left",
    posts: sentenceCase(listed([...new Set(posts.map(({ role }) => roleWords[role].one))])),
    summary: owing.some(({ standing }) => standing !== "met" && standing !== "exempt")
      ? cpdSummary(owing)
      : "Owes nothing",
    overdue: courses.filter(({ standing }) => standing === "overdue").length,
    meetings: presentPortion(meetings),
    cells: courses.map((each) => ({
      course: each.course,
      standing: each.standing,
      words: standingInBrief(each, today),
    })),
  };
}
