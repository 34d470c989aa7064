import type { CourseEvidence } from "../attendance/evidence.ts";
import type { MeetingId } from "../meetings/ids.ts";
import type { AcademicYear } from "../time/academic-year.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { londonDate } from "../time/london.ts";
import { certificatesIn } from "./certificate.ts";
import type { CompletionWay, Course } from "./course.ts";

/** One of a course's meetings that took place or will. */
export interface CourseMeeting {
  readonly id: MeetingId;
  readonly year: AcademicYear;
  readonly on: CivilDate;
  /** Whether the person attended it. */
  readonly attended: boolean;
  /** Whether they can still come to it. */
  readonly isLeft: boolean;
}

type Meetings = Extract<CompletionWay, { kind: "meetings" }>;

/** On which dates somebody completed a course, by any of its ways, the earliest first. More evidence only adds dates. */
export function completionsOf(
  course: Pick<Course, "ways" | "renewal">,
  meetings: readonly CourseMeeting[],
  evidence: readonly CourseEvidence[],
): CivilDate[] {
  const dates = course.ways.flatMap((way): readonly CivilDate[] => {
    if (way.kind === "recording") return recordingsAnswered(evidence);
    if (way.kind === "certificate") return certificatesApproved(evidence);
    if (!meetings.some(({ attended }) => attended)) return [];
    return rounds(course, meetings).flatMap((round) => {
      const attended = round.filter((each) => each.attended).map(({ on }) => on);
      // Every attendance from the one that made the number is a completion: one that is renewed counts from the last.
      return attended.sort().slice(neededIn(way, round) - 1);
    });
  });
  return [...new Set([...dates, ...carriedOn(evidence)])].sort();
}

/** Whether some way is left by which the course can be completed in this academic year or later. */
export function canBeCompleted(
  course: Pick<Course, "ways" | "renewal">,
  meetings: readonly CourseMeeting[],
): boolean {
  const someAreLeft = meetings.some(({ isLeft }) => isLeft);
  return course.ways.some(
    (way) =>
      way.kind !== "meetings" ||
      (someAreLeft &&
        rounds(course, meetings).some(
          (round) => round.some(({ isLeft }) => isLeft) && stillNeeded(way, round) <= left(round),
        )),
  );
}

/** How many more meetings would complete it, in the round that is nearest to that; undefined when none can. */
export function meetingsStillNeeded(
  course: Pick<Course, "ways" | "renewal">,
  meetings: readonly CourseMeeting[],
): number | undefined {
  if (!meetings.some(({ isLeft }) => isLeft)) return undefined;
  const needed = course.ways.flatMap((way) =>
    way.kind === "meetings"
      ? rounds(course, meetings)
          .filter((round) => left(round) > 0 && stillNeeded(way, round) <= left(round))
          .map((round) => stillNeeded(way, round))
      : [],
  );
  return needed.length > 0 ? Math.max(1, Math.min(...needed)) : undefined;
}

/** The meetings that count together: for something done once all of them, for something renewed those of one academic year. */
function rounds(course: Pick<Course, "renewal">, meetings: readonly CourseMeeting[]): CourseMeeting[][] {
  if (course.renewal.kind === "once") return [[...meetings]];
  const years = new Map<AcademicYear, CourseMeeting[]>();
  for (const meeting of meetings) {
    const round = years.get(meeting.year);
    if (round) round.push(meeting);
    else years.set(meeting.year, [meeting]);
  }
  return [...years.values()];
}

const neededIn = ({ needed }: Meetings, round: readonly CourseMeeting[]): number =>
  needed === "all" ? Math.max(1, round.length) : needed;

const left = (round: readonly CourseMeeting[]): number => round.filter(({ isLeft }) => isLeft).length;

const stillNeeded = (way: Meetings, round: readonly CourseMeeting[]): number =>
  neededIn(way, round) - round.filter(({ attended }) => attended).length;

/** However it was completed then: the course may have other ways by now. */
const carriedOn = (evidence: readonly CourseEvidence[]): CivilDate[] =>
  evidence.flatMap(({ observed }) => (observed.kind === "completed-earlier" ? [observed.on] : []));

const recordingsAnswered = (evidence: readonly CourseEvidence[]): CivilDate[] =>
  evidence.flatMap(({ observed, at }) =>
    observed.kind === "recording" && observed.answer.trim() !== "" ? [londonDate(at)] : [],
  );

/** Certificates count from the date that stands on them, once the newest decision on each approves it. */
const certificatesApproved = (evidence: readonly CourseEvidence[]): CivilDate[] =>
  certificatesIn(evidence).flatMap(({ issuedOn, decision }) => (decision?.approved ? [issuedOn] : []));
