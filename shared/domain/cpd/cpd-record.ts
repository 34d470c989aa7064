import { attendanceOf } from "../attendance/attendance.ts";
import { byMeeting, isOfMeeting } from "../attendance/evidence.ts";
import { type Audience, matchesPost } from "../directory/audience.ts";
import type { Directory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import type { SchoolUrn } from "../directory/school.ts";
import { isOn, meetingMinutes } from "../meetings/meeting.ts";
import { type AcademicYear, academicYearOf } from "../time/academic-year.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { londonDate } from "../time/london.ts";
import { completionsOf } from "./completion.ts";
import type { Course } from "./course.ts";
import { type MeetingOver, type MeetingsOverSetting, meetingsOver } from "./meetings-over.ts";
import type { CpdRecord } from "./obligation.ts";

/** A course, and when one person completed it. */
export interface CompletedCourse {
  readonly course: Course;
  readonly completedOn: CivilDate;
}

/** What somebody did in one academic year, whatever posts they hold today. */
export interface YearOfCpd {
  readonly year: AcademicYear;
  /** In order of date; only those they were invited to or seen at. */
  readonly meetings: readonly MeetingOver[];
  /** In order of date; of a course completed twice the later. */
  readonly courses: readonly CompletedCourse[];
  /** Of the meetings that count as attended: minutes on the call where a machine counted them, else the meeting's length. */
  readonly minutes: number;
}

/** Where a record is taken from, besides the person's own rows. */
export interface RecordSetting extends MeetingsOverSetting {
  readonly courses: readonly Course[];
}

type OwnRows = Pick<CpdRecord, "invitations" | "evidence">;

/** One academic year of somebody's CPD. */
export function yearOfCpd(record: OwnRows, setting: RecordSetting, year: AcademicYear): YearOfCpd {
  const meetings = meetingsOver(record, setting, year).sort(
    ({ meeting: a }, { meeting: b }) => a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : 1),
  );
  const courses = setting.courses
    .flatMap((course): CompletedCourse[] => {
      const dates = completionDates(course, record.evidence, setting);
      const completedOn = dates.filter((on) => academicYearOf(on) === year).at(-1);
      return completedOn ? [{ course, completedOn }] : [];
    })
    .sort((a, b) => a.completedOn.localeCompare(b.completedOn) || (a.course.id < b.course.id ? -1 : 1));
  return { year, meetings, courses, minutes: minutesAttended(meetings) };
}

const minutesAttended = (meetings: readonly MeetingOver[]): number =>
  meetings
    .filter(({ attendance }) => attendance.outcome === "attended")
    .reduce((sum, { meeting, attendance }) => sum + (attendance.minutes ?? meetingMinutes(meeting)), 0);

/**
 * The same as the head of some schools sees it (invariant 7): courses that a post at them, or the person's name, brings about,
 * and meetings that they were invited to for such a post, by name, or not at all.
 */
export function recordSeenFor(
  record: YearOfCpd,
  { person, schools, directory }: { person: PersonId; schools: readonly SchoolUrn[]; directory: Directory },
): YearOfCpd {
  const posts = directory.postsOf(person).filter(({ school }) => schools.includes(school));
  const reaches = (audience: Audience) =>
    audience.people.includes(person) || posts.some((post) => matchesPost(audience, post, directory));
  const meetings = record.meetings.filter(({ invitation }) => {
    const as = invitation?.as ?? [];
    return as.length === 0 || as.some(({ school }) => schools.includes(school));
  });
  return {
    ...record,
    meetings,
    minutes: minutesAttended(meetings),
    courses: record.courses.filter(
      ({ course }) => reaches(course.mandatoryFor) || reaches(course.optionalFor),
    ),
  };
}

/** Every date on which somebody completed a course, the earliest first. */
export function completionDates(
  course: Course,
  evidence: CpdRecord["evidence"],
  setting: RecordSetting,
): CivilDate[] {
  const seen = byMeeting(evidence);
  // All of a course's meetings count towards "all of them", also those that the person was not at.
  const held = course.meetings.flatMap((id) => {
    const meeting = setting.meeting(id);
    if (!meeting || !isOn(meeting)) return [];
    const { outcome } = attendanceOf({
      meeting,
      evidence: seen.get(id) ?? [],
      hasRegister: true,
      attendedShare: setting.attendedShare,
    });
    const on = londonDate(meeting.startsAt);
    return [{ id, year: meeting.year, on, attended: outcome === "attended", isLeft: false }];
  });
  const ofCourse = evidence.flatMap((each) =>
    !isOfMeeting(each) && each.course === course.id ? [each] : [],
  );
  return completionsOf(course, held, ofCourse);
}
