import type { CompletedCourse, YearOfCpd } from "../../../../shared/domain/cpd/cpd-record.ts";
import type { MeetingOver } from "../../../../shared/domain/cpd/meetings-over.ts";
import type { Directory } from "../../../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../../../shared/domain/directory/person.ts";
import { londonDate } from "../../../../shared/domain/time/london.ts";
import {
  certifiedBy,
  certifiedWhen,
  courseCells,
  meetingCells,
  recordSummary,
} from "../../../../shared/sentences/cpd/cpd-record.ts";
import { fullDate } from "../../../../shared/sentences/dates.ts";
import { outcomeWords } from "../../../../shared/sentences/meetings/attendance.ts";
import { askedWords } from "../../../../shared/sentences/meetings/expectations.ts";
import type { Table } from "../../../files/export/table.ts";
import type { CertificatePaper } from "../../../files/pdf/certificate-pdf.ts";
import type { RecordPaper } from "../../../files/pdf/cpd-record-pdf.ts";
import { postsInWords } from "../../directory/posts-in-words.ts";

/** Whose paper it is, and what it is made against. */
export interface PaperSeen {
  readonly person: PersonId;
  readonly trust: string;
  readonly directory: Directory;
  readonly at: Date;
  /** One line a school, where not all of their posts are the reader's business. */
  readonly posts?: readonly string[];
}

/** A year's record in words. */
export const recordPaper = (record: YearOfCpd, seen: PaperSeen): RecordPaper => ({
  ...heading(seen),
  year: record.year,
  summary: recordSummary(record),
  courses: record.courses.map(courseCells),
  meetings: record.meetings.map(meetingCells),
});

/** The same record as rows: courses and meetings in one table, a date each, so that a spreadsheet can sort them. */
export const recordTable = ({ year, courses, meetings }: YearOfCpd): Table => ({
  name: `CPD record ${year}`,
  columns: [
    { title: "Date", kind: "date" },
    { title: "What", kind: "text" },
    { title: "Kind", kind: "text" },
    { title: "Mandatory or optional", kind: "text" },
    { title: "Outcome", kind: "text" },
    { title: "Minutes counted", kind: "number" },
    { title: "Minutes of the meeting", kind: "number" },
  ],
  rows: [
    ...courses.map(({ course, completedOn }) => [
      completedOn,
      course.title,
      "Course",
      undefined,
      "Completed",
      undefined,
      undefined,
    ]),
    ...meetings.map(({ meeting, invitation, attendance }) => [
      londonDate(meeting.startsAt),
      meeting.title,
      "Meeting",
      askedWords(invitation?.expectation),
      outcomeWords[attendance.outcome],
      attendance.minutes,
      attendance.meetingMinutes,
    ]),
  ],
});

export const meetingCertificate = (attended: MeetingOver, seen: PaperSeen): CertificatePaper => ({
  ...heading(seen),
  kind: "attendance",
  what: attended.meeting.title,
  lines: [`It took place ${certifiedWhen(attended.meeting)}.`, certifiedBy(attended)],
});

export const courseCertificate = (
  { course, completedOn }: CompletedCourse,
  seen: PaperSeen,
): CertificatePaper => ({
  ...heading(seen),
  kind: "completion",
  what: course.title,
  lines: [`It was completed on ${fullDate(completedOn)}.`],
});

function heading({ person, trust, directory, at, posts }: PaperSeen) {
  const today = londonDate(at);
  return {
    trust,
    at,
    name: directory.person(person)?.name ?? "",
    posts: posts ?? postsInWords(person, directory, today),
    madeOn: fullDate(today),
  };
}
