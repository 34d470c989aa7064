import type { CourseId } from "../../../domain/cpd/course.ts";
import type { CompletedCourse } from "../../../domain/cpd/cpd-record.ts";
import type { MeetingOver } from "../../../domain/cpd/meetings-over.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type AcademicYear, academicYearOf, yearsOn } from "../../../domain/time/academic-year.ts";
import { londonDate } from "../../../domain/time/london.ts";
import type { MyCpdPorts } from "../list-my-cpd.ts";
import { findCompletion, readCpdRecord } from "./read-cpd-record.ts";

/** A meeting that the person attended, to be certified; only what is recorded as attended is. */
export async function certifyMeeting(
  ports: MyCpdPorts,
  { person, meeting: id }: { person: PersonId; meeting: MeetingId },
): Promise<Result<MeetingOver, "certificate.not-attended">> {
  const meeting = await ports.meetings.find(id);
  if (!meeting) return refuse("certificate.not-attended");
  const { meetings } = await readCpdRecord(ports, { person, year: meeting.value.year });
  const found = meetings.find((each) => each.meeting.id === id);
  return found?.attendance.outcome === "attended" ? ok(found) : refuse("certificate.not-attended");
}

/** A course that the person completed, to be certified with the last date of it. */
export async function certifyCourse(
  ports: MyCpdPorts,
  asked: { person: PersonId; course: CourseId },
): Promise<Result<CompletedCourse, "certificate.not-completed">> {
  const found = await findCompletion(ports, asked);
  return found ? ok(found) : refuse("certificate.not-completed");
}

/** The academic years of which records are told, the newest first: those whose meetings and replies are at hand. */
export function recordYears(ports: Pick<MyCpdPorts, "clock">): readonly [AcademicYear, AcademicYear] {
  const year = academicYearOf(londonDate(ports.clock.now()));
  return [year, yearsOn(year, -1)];
}
