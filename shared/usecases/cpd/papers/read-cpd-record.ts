import { countingEvidence } from "../../../domain/cpd/counting-evidence.ts";
import type { CourseId } from "../../../domain/cpd/course.ts";
import {
  type CompletedCourse,
  completionDates,
  type RecordSetting,
  type YearOfCpd,
  yearOfCpd,
} from "../../../domain/cpd/cpd-record.ts";
import { evidenceCountsSince } from "../../../domain/cpd/due.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { attendedShareOf } from "../../../domain/directory/trust-settings.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { AcademicYear } from "../../../domain/time/academic-year.ts";
import { londonDate } from "../../../domain/time/london.ts";
import type { MyCpdPorts } from "../list-my-cpd.ts";
import { representativesSeen } from "../register/representatives-seen.ts";

/** What somebody did in one academic year, for their own papers and those who answer for them. */
export async function readCpdRecord(
  ports: MyCpdPorts,
  { person, year }: { person: PersonId; year: AcademicYear },
): Promise<YearOfCpd> {
  const { record, setting } = await rowsOf(ports, { person, since: year });
  return yearOfCpd(record, setting, year);
}

/** When somebody last completed a course, if ever within the time in which it can still count. */
export async function findCompletion(
  ports: MyCpdPorts,
  { person, course: id }: { person: PersonId; course: CourseId },
): Promise<CompletedCourse | undefined> {
  const { record, setting } = await rowsOf(ports, { person });
  const course = setting.courses.find((each) => each.id === id);
  const completedOn = course && completionDates(course, record.evidence, setting).at(-1);
  return course && completedOn ? { course, completedOn } : undefined;
}

async function rowsOf(ports: MyCpdPorts, { person, since }: { person: PersonId; since?: AcademicYear }) {
  const now = ports.clock.now();
  const courses = await ports.courses.list();
  const today = londonDate(now);
  const meetings = new Map((await ports.meetings.list()).map(({ value }) => [value.id, value]));
  const meeting = (id: MeetingId) => meetings.get(id);
  const counts = evidenceCountsSince(courses, today);
  const evidence = await ports.evidence.listOf(
    person,
    since && since < counts ? since : counts,
    countingEvidence(courses, meeting, today),
  );
  const invitations = await ports.invitations.listOf(person);
  const registered = new Set<MeetingId>();
  for (const { meeting: id, year } of invitations)
    if (await ports.evidence.hasRegister({ id, year })) registered.add(id);
  const instead = await representativesSeen(ports, invitations);
  const setting: RecordSetting = {
    courses,
    meeting,
    hasRegister: ({ id }) => registered.has(id),
    seenInstead: ({ id }) => instead.get(id) ?? [],
    attendedShare: attendedShareOf((await ports.settings.current()).value),
    now,
  };
  return { record: { invitations, evidence }, setting };
}
