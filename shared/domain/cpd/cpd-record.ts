import { type Attendance, attendanceOf } from "../attendance/attendance.ts";
import { isOfMeeting } from "../attendance/evidence.ts";
import type { MeetingId } from "../meetings/ids.ts";
import { type Expectation, isInvited } from "../meetings/invitation.ts";
import { isOn, type Meeting, meetingMinutes } from "../meetings/meeting.ts";
import { type AcademicYear, academicYearOf } from "../time/academic-year.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { londonDate } from "../time/london.ts";
import { completionsOf } from "./completion.ts";
import type { Course } from "./course.ts";
import type { CpdRecord, CpdSetting } from "./obligation.ts";

/** A meeting that is over, as it stands for one person. */
export interface RecordedMeeting {
  readonly meeting: Meeting;
  /** Absent for somebody who came without being invited. */
  readonly expectation?: Expectation;
  readonly attendance: Attendance;
}

/** A course, and when one person completed it. */
export interface CompletedCourse {
  readonly course: Course;
  readonly completedOn: CivilDate;
}

/** What somebody did in one academic year, whatever posts they hold today. */
export interface YearOfCpd {
  readonly year: AcademicYear;
  /** In order of date; only those they were invited to or seen at. */
  readonly meetings: readonly RecordedMeeting[];
  /** In order of date; of a course completed twice the later. */
  readonly courses: readonly CompletedCourse[];
  /** Of the meetings that count as attended: minutes on the call where a machine counted them, else the meeting's length. */
  readonly minutes: number;
}

/** Where a record is taken from, besides the person's own rows. */
export interface RecordSetting extends Pick<CpdSetting, "courses" | "now"> {
  readonly meetings: readonly Meeting[];
  /** From which share of a meeting on somebody attended it, above 0 and at most 1. */
  readonly attendedShare: number;
  /** Whether anything was recorded of anybody at a meeting. */
  hasRegister(meeting: Meeting): boolean;
}

/** One academic year of somebody's CPD. */
export function yearOfCpd(record: OwnRows, setting: RecordSetting, year: AcademicYear): YearOfCpd {
  const recorded = recordedMeetings(record, setting);
  const meetings = recorded.filter(({ meeting }) => meeting.year === year);
  const minutes = meetings
    .filter(hasAttended)
    .reduce((sum, { meeting, attendance }) => sum + (attendance.minutes ?? meetingMinutes(meeting)), 0);
  const courses = completedCourses(record, setting)
    .map(({ course, dates }) => ({
      course,
      completedOn: dates.filter((on) => academicYearOf(on) === year).at(-1),
    }))
    .flatMap(({ course, completedOn }) => (completedOn ? [{ course, completedOn }] : []))
    .sort((a, b) => a.completedOn.localeCompare(b.completedOn) || (a.course.id < b.course.id ? -1 : 1));
  return { year, meetings, courses, minutes };
}

/** The courses that somebody ever completed, each with every date of it, the earliest first. */
export function completedCourses(
  record: OwnRows,
  setting: RecordSetting,
): { course: Course; dates: readonly CivilDate[] }[] {
  const attended = new Set(
    recordedMeetings(record, setting)
      .filter(hasAttended)
      .map(({ meeting }) => meeting.id),
  );
  return setting.courses
    .map((course) => ({ course, dates: completionDates(course, { record, setting, attended }) }))
    .filter(({ dates }) => dates.length > 0);
}

type OwnRows = Pick<CpdRecord, "invitations" | "evidence">;

const hasAttended = ({ attendance }: RecordedMeeting): boolean => attendance.outcome === "attended";

function recordedMeetings({ invitations, evidence }: OwnRows, setting: RecordSetting): RecordedMeeting[] {
  const { meetings, now, attendedShare, hasRegister } = setting;
  return meetings
    .filter((meeting) => isOn(meeting) && meeting.endsAt <= now)
    .flatMap((meeting): RecordedMeeting[] => {
      const invitation = invitations.find((each) => each.meeting === meeting.id && isInvited(each));
      const own = evidence.filter(isOfMeeting).filter((each) => each.meeting === meeting.id);
      if (!invitation && own.length === 0) return [];
      const attendance = attendanceOf({
        meeting,
        evidence: own,
        reply: invitation?.reply,
        hasRegister: own.length > 0 || hasRegister(meeting),
        attendedShare,
      });
      return [{ meeting, attendance, ...(invitation ? { expectation: invitation.expectation } : {}) }];
    })
    .sort(
      ({ meeting: a }, { meeting: b }) =>
        a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : 1),
    );
}

/** All of a course's meetings count towards "all of them", also those that the person was not at. */
function completionDates(
  course: Course,
  {
    record,
    setting,
    attended,
  }: { record: OwnRows; setting: RecordSetting; attended: ReadonlySet<MeetingId> },
): CivilDate[] {
  const held = setting.meetings.flatMap((meeting) =>
    course.meetings.includes(meeting.id) && isOn(meeting)
      ? [
          {
            id: meeting.id,
            year: meeting.year,
            on: londonDate(meeting.startsAt),
            attended: attended.has(meeting.id),
            isLeft: false,
          },
        ]
      : [],
  );
  const ofCourse = record.evidence.flatMap((each) =>
    !isOfMeeting(each) && each.course === course.id ? [each] : [],
  );
  return completionsOf(course, held, ofCourse);
}
