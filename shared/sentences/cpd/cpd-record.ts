import type { CompletedCourse, YearOfCpd } from "../../domain/cpd/cpd-record.ts";
import type { MeetingOver } from "../../domain/cpd/meetings-over.ts";
import { meetingMinutes } from "../../domain/meetings/meeting.ts";
import { duration } from "../amounts.ts";
import { dateInEngland, fullDate, time } from "../dates.ts";
import { counted } from "../lists.ts";
import { outcomeWords } from "../meetings/attendance.ts";
import { askedWords } from "../meetings/expectations.ts";
import { courseKindWords } from "./cpd.ts";

/** "12 meetings attended (14 hours 30 minutes), 3 courses completed." */
export function recordSummary({ meetings, courses, minutes }: YearOfCpd): string {
  const attended = meetings.filter(({ attendance }) => attendance.outcome === "attended").length;
  const length = attended > 0 ? ` (${duration(minutes)})` : "";
  return `${counted(attended, "meeting", "meetings")} attended${length}, ${counted(courses.length, "course", "courses")} completed.`;
}

/** A course in a record: title, kind, date. */
export const courseCells = ({ course, completedOn }: CompletedCourse): readonly string[] => [
  course.title,
  courseKindWords[course.kind],
  fullDate(completedOn),
];

/** A meeting in a record: date, title, whether it was asked for, how it stands, minutes. */
export const meetingCells = ({ meeting, invitation, attendance }: MeetingOver): readonly string[] => [
  fullDate(dateInEngland(meeting.startsAt)),
  meeting.title,
  askedWords(invitation?.expectation),
  outcomeWords[attendance.outcome],
  minutesCell({ meeting, attendance }),
];

const minutesCell = ({ meeting, attendance }: Pick<MeetingOver, "meeting" | "attendance">): string =>
  attendance.minutes === undefined
    ? attendance.outcome === "attended"
      ? String(meetingMinutes(meeting))
      : ""
    : `${attendance.minutes} of ${attendance.meetingMinutes}`;

/** "on 1 December 2026, 2pm to 3:30pm". */
export const certifiedWhen = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): string =>
  `on ${fullDate(dateInEngland(startsAt))}, ${time(startsAt)} to ${time(endsAt)}`;

/** By what attendance is known, for a certificate: "present for 85 of 90 minutes by Teams' own count". */
export function certifiedBy({ attendance }: Pick<MeetingOver, "attendance">): string {
  const { grounds, minutes, meetingMinutes: length } = attendance;
  if (grounds.by === "check-in") return "Checked in in the room.";
  if (grounds.by === "minutes") return `Present for ${minutes ?? 0} of ${length} minutes.`;
  return "Present by the register of the meeting.";
}
