import type { Plan, PlanEntry } from "../../../../shared/contract/cpd/plan.schema.ts";
import type { PlannedCourse, PlannedSession } from "../../../../shared/domain/cpd/year-plan.ts";
import type { Closure } from "../../../../shared/domain/directory/closure.ts";
import type { Directory } from "../../../../shared/domain/directory/directory.ts";
import { termOn } from "../../../../shared/domain/directory/half-terms.ts";
import type { AcademicYear } from "../../../../shared/domain/time/academic-year.ts";
import { type CivilDate, civilDate } from "../../../../shared/domain/time/civil-date.ts";
import { londonDate } from "../../../../shared/domain/time/london.ts";
import { howWords, mandatoryClashSentence, whenWords } from "../../../../shared/sentences/cpd/courses.ts";
import { day, dayAndTime, dayOfMonth, fullDate, time } from "../../../../shared/sentences/dates.ts";
import { closureKindWords, closureWhom } from "../../../../shared/sentences/directory/closures.ts";
import { counted, sentenceCase } from "../../../../shared/sentences/lists.ts";
import { whereWords } from "../../../../shared/sentences/meetings/meetings.ts";
import type { YearPlanned } from "../../../../shared/usecases/cpd/offer/plan-year.ts";

interface PlanSeen {
  readonly year: AcademicYear;
  readonly years: readonly AcademicYear[];
  readonly directory: Directory;
  readonly today: CivilDate;
  /** Whether clashes are the reader's own. */
  readonly isOwn: boolean;
}

/** A year's plan in words, term by term. */
export function presentPlan(planned: YearPlanned, seen: PlanSeen): Plan {
  const { courses, sessions, terms } = planned;
  const entries = [
    ...sessions.map((each) => presentSession(each, seen)),
    ...courses.flatMap((each) => presentDue(each, seen.today)),
    ...planned.closures.map((each) => presentClosure(each, seen)),
  ].sort((a, b) => (a.on === b.on ? order[a.kind] - order[b.kind] : a.on < b.on ? -1 : 1));
  const dated = new Set(sessions.flatMap((each) => each.courses.map(({ course }) => course.id)));
  return {
    year: seen.year,
    years: [...seen.years],
    summary: summary(planned),
    terms: terms.map((each) => ({
      name: `${sentenceCase(each.term)} term`,
      dates: `${dayOfMonth(each.from)} to ${fullDate(each.to)}`,
      entries: entries.filter(({ on }) => termOn(civilDate(on), terms) === each),
    })),
    anyTime: courses
      .filter(({ course, dueOn }) => dueOn === undefined && !dated.has(course.id))
      .map(({ course, expectation }) => ({
        id: course.id,
        title: course.title,
        expectation,
        about: `${howWords(course)} ${whenWords(course)}`,
      })),
    clashes: planned.clashes.map((clash) =>
      seen.isOwn
        ? `You must be at both “${clash.first.title}” and “${clash.second.title}”, ${dayAndTime(clash.second.startsAt, seen.today)}. Ask the lead of one of them.`
        : mandatoryClashSentence(clash, seen.today),
    ),
  };
}

/** On one day what is off comes first, then what is held, then what is due. */
const order: Readonly<Record<PlanEntry["kind"], number>> = { closure: 0, session: 1, due: 2 };

function summary({ courses, sessions }: YearPlanned): string {
  const mandatory = courses.filter(({ expectation }) => expectation === "mandatory").length;
  const optional = courses.length - mandatory;
  const parts = [
    counted(mandatory, "mandatory course", "mandatory courses"),
    ...(optional > 0 ? [`${optional} optional`] : []),
  ];
  return `${parts.join(" and ")}, with ${counted(sessions.length, "session", "sessions")}.`;
}

function presentSession({ meeting, courses }: PlannedSession, { directory, today }: PlanSeen): PlanEntry {
  return {
    kind: "session",
    meeting: meeting.id,
    on: londonDate(meeting.startsAt),
    expectation: courses[0]?.expectation ?? "optional",
    title: meeting.title,
    when: `${dayAndTime(meeting.startsAt, today)} to ${time(meeting.endsAt)}`,
    where: whereWords(meeting, directory),
    courses: courses.map(({ course }) => course.title).filter((title) => title !== meeting.title),
  };
}

function presentDue({ course, dueOn }: PlannedCourse, today: CivilDate): PlanEntry[] {
  if (!dueOn) return [];
  const { id, title } = course;
  return [
    { kind: "due", course: id, on: dueOn, title, when: `Due by ${day(dueOn, today)}`, how: howWords(course) },
  ];
}

function presentClosure(closure: Closure, { directory, today }: PlanSeen): PlanEntry {
  const { from, to, name, kind } = closure;
  const isForSome =
    closure.localAuthority !== undefined || closure.phase !== undefined || closure.school !== undefined;
  return {
    kind: "closure",
    on: from,
    what: closureKindWords[kind],
    title: isForSome ? `${name} (${closureWhom(closure, directory)})` : name,
    when: from === to ? day(from, today) : `${day(from, today)} to ${day(to, today)}`,
  };
}
