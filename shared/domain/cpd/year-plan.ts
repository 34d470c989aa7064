import { type Audience, choosesSomebody, isInAudience } from "../directory/audience.ts";
import type { Directory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import type { Role } from "../directory/role.ts";
import type { MeetingId } from "../meetings/ids.ts";
import type { Expectation } from "../meetings/invitation.ts";
import { isOn, type Meeting } from "../meetings/meeting.ts";
import type { AcademicYear } from "../time/academic-year.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { type Course, isOfferedIn } from "./course.ts";
import { dueIn } from "./due.ts";

/** Whose plan it is: one's own, one post's, or everybody's. */
export type PlanFor =
  | { readonly kind: "person"; readonly person: PersonId }
  | { readonly kind: "role"; readonly role: Role }
  | { readonly kind: "all" };

export interface PlannedCourse {
  readonly course: Course;
  readonly expectation: Expectation;
  /** On which day of the year it is due for all alike; absent where each has a date of their own. */
  readonly dueOn?: CivilDate;
}

export interface PlannedSession {
  readonly meeting: Meeting;
  /** The courses of the plan that it counts for, the mandatory ones first. */
  readonly courses: readonly PlannedCourse[];
}

/** A year's courses for somebody, by title, and the meetings of them that are on, in order of start. */
export function yearPlan(
  asked: { readonly year: AcademicYear; readonly for: PlanFor; readonly today: CivilDate },
  setting: {
    readonly courses: readonly Course[];
    readonly directory: Directory;
    meeting(id: MeetingId): Meeting | undefined;
  },
): { courses: PlannedCourse[]; sessions: PlannedSession[] } {
  const courses = setting.courses
    .flatMap((course): PlannedCourse[] => {
      const expectation = isOfferedIn(course, asked.year) ? expectationOf(course) : undefined;
      if (!expectation) return [];
      const dueOn = expectation === "mandatory" ? dueForAll(course, asked.year) : undefined;
      return [{ course, expectation, ...(dueOn ? { dueOn } : {}) }];
    })
    .sort((a, b) => a.course.title.localeCompare(b.course.title, "en-GB"));
  const counting = new Map<MeetingId, PlannedCourse[]>();
  for (const planned of courses)
    for (const id of planned.course.meetings) counting.set(id, [...(counting.get(id) ?? []), planned]);
  const sessions = [...counting].flatMap(([id, counted]): PlannedSession[] => {
    const meeting = setting.meeting(id);
    if (!meeting || !isOn(meeting) || meeting.year !== asked.year) return [];
    return [{ meeting, courses: counted.toSorted((a, b) => rank(a) - rank(b)) }];
  });
  return {
    courses,
    sessions: sessions.sort(
      (a, b) =>
        a.meeting.startsAt.getTime() - b.meeting.startsAt.getTime() || (a.meeting.id < b.meeting.id ? -1 : 1),
    ),
  };

  function expectationOf({ mandatoryFor, optionalFor }: Course): Expectation | undefined {
    const reaches = (audience: Audience) => isReached(audience, asked, setting.directory);
    if (reaches(mandatoryFor)) return "mandatory";
    return reaches(optionalFor) ? "optional" : undefined;
  }
}

function isReached(
  audience: Audience,
  { for: whom, today }: { readonly for: PlanFor; readonly today: CivilDate },
  directory: Directory,
): boolean {
  if (whom.kind === "person") return isInAudience(audience, whom.person, directory, today);
  if (whom.kind === "role") return audience.allStaff || audience.roles.includes(whom.role);
  return choosesSomebody(audience);
}

/** What is renewed each year has its day; what is done once has it in its first year. Everything else runs out for each alone. */
function dueForAll(course: Course, year: AcademicYear): CivilDate | undefined {
  const { renewal, offered } = course;
  if (renewal.kind === "yearly" || (renewal.kind === "once" && offered.from === year))
    return dueIn(course, year);
  return undefined;
}

const rank = ({ expectation }: PlannedCourse): number => (expectation === "mandatory" ? 0 : 1);
