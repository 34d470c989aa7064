import type {
  CourseEvidence,
  CourseObservation,
  EvidenceId,
} from "../../../shared/domain/attendance/evidence.ts";
import type { Course } from "../../../shared/domain/cpd/course.ts";
import { resolveAudience } from "../../../shared/domain/directory/audience.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { academicYearOf } from "../../../shared/domain/time/academic-year.ts";
import {
  addDays,
  type CivilDate,
  civilDate,
  daysBetween,
  isoWeekday,
} from "../../../shared/domain/time/civil-date.ts";
import { londonInstant } from "../../../shared/domain/time/london.ts";
import type { Random } from "../random.ts";
import type { CpdSetting } from "./seed-cpd.ts";

/** How many of those who must have done a course by now, in an invented but believable measure. */
const shareDone = { recording: 0.55, certificate: 0.6 } as const;
const answers = [
  "Tell the DSL the same day, and write it down.",
  "Listen, promise nothing, pass it on at once.",
  "I would note the child's own words and go to our DSL.",
];

/** Recordings watched since September, and certificates that people handed in; a few of those still wait. */
export function seedCourseEvidence(
  courses: readonly Course[],
  { directory, centralTeam, stableId }: CpdSetting,
  { today, random }: { today: CivilDate; random: Random },
): CourseEvidence[] {
  const year = academicYearOf(today);
  const september = civilDate(`${year.slice(0, 4)}-09-02`);
  const days = Math.max(0, daysBetween(september, today) - 1);
  const [by] = centralTeam;

  return courses.flatMap((course) => {
    const way = course.ways.find(({ kind }) => kind !== "meetings");
    if (way?.kind !== "recording" && way?.kind !== "certificate") return [];
    // Who is new to teaching has two years: none has ended theirs.
    if (course.id === "ect-programme") return [];
    return resolveAudience(course.mandatoryFor, directory, today).flatMap((person) => {
      if (!random.chance(shareDone[way.kind])) return [];
      const on = weekdayUpTo(addDays(september, random.whole(0, days)), september);
      return way.kind === "recording"
        ? [row(course, person, { on, observed: { kind: "recording", answer: random.pick(answers) } })]
        : certified(course, person, on);
    });
  });

  function certified(course: Course, person: PersonId, on: CivilDate): CourseEvidence[] {
    const issuedOn = addDays(on, -random.whole(10, 330));
    const handedIn = row(course, person, {
      on,
      observed: { kind: "certificate", issuedOn, from: "An approved provider" },
    });
    if (random.chance(0.1) || !by) return [handedIn];
    const approval = { kind: "certificate-decision", certificate: handedIn.id, approved: true } as const;
    return [handedIn, { ...row(course, person, { on, observed: approval }), by }];
  }

  function row(
    course: Course,
    person: PersonId,
    { on, observed }: { on: CivilDate; observed: CourseObservation },
  ): CourseEvidence {
    return {
      id: `${observed.kind} ${stableId(`${observed.kind}/${course.id}/${person}`)}` as EvidenceId,
      course: course.id,
      year,
      person,
      by: person,
      at: londonInstant(on, "16:10"),
      source: "my-cpd",
      observed,
    };
  }
}

/** The day itself, or the Friday before a weekend; never before term. */
function weekdayUpTo(date: CivilDate, first: CivilDate): CivilDate {
  const weekday = addDays(date, -Math.max(0, isoWeekday(date) - 5));
  return weekday < first ? first : weekday;
}
