import type { CourseEvidence, Evidence, EvidenceId } from "../attendance/evidence.ts";
import type { Course } from "../cpd/course.ts";
import { holdsUntil } from "../cpd/due.ts";
import type { PersonId } from "../directory/person.ts";
import { type AcademicYear, academicYearOf, yearsOn } from "../time/academic-year.ts";
import { type CivilDate, civilDate } from "../time/civil-date.ts";
import { londonDate } from "../time/london.ts";

/** The latest academic year whose records are past the years for which the trust keeps them. */
export const lastYearPast = (keptYears: number, today: CivilDate): AcademicYear =>
  yearsOn(academicYearOf(today), -keptYears - 1);

/** The first day on which a year's records are past. */
export const pastFrom = (year: AcademicYear, keptYears: number): CivilDate =>
  civilDate(`${Number(year.slice(0, 4)) + keptYears + 1}-09-01`);

interface CarryingOn {
  readonly person: PersonId;
  /** All that can count of theirs. */
  readonly evidence: readonly Evidence[];
  readonly courses: readonly Course[];
  /** On which dates a course is completed by some evidence, the earliest first. */
  readonly completions: (course: Course, evidence: readonly Evidence[]) => readonly CivilDate[];
  readonly at: Date;
}

/**
 * What must be recorded before a year's records go, so that nobody owes anything anew: the last completion of each course, where
 * it rests on that year and still holds. Its id says which, so that it stands once however often this is done.
 */
export function carriedCompletions(
  year: AcademicYear,
  { person, evidence, courses, completions, at }: CarryingOn,
): CourseEvidence[] {
  const left = evidence.filter((each) => each.year !== year);
  if (left.length === evidence.length) return [];
  const today = londonDate(at);
  return courses.flatMap((course): CourseEvidence[] => {
    const on = completions(course, evidence).at(-1);
    if (!on || completions(course, left).at(-1) === on) return [];
    const until = holdsUntil(course, on);
    if (until !== undefined && until < today) return [];
    const id = `carried ${year} ${course.id} ${person}` as EvidenceId;
    return [
      {
        ...{ id, person, course: course.id, at, source: `records of ${year}`, year: academicYearOf(today) },
        observed: { kind: "completed-earlier", on },
      },
    ];
  });
}
