import { countingEvidence } from "../../../domain/cpd/counting-evidence.ts";
import type { Course, CourseContent, CourseId } from "../../../domain/cpd/course.ts";
import { type CourseConsequences, courseConsequences } from "../../../domain/cpd/course-consequences.ts";
import { evidenceCountsSince } from "../../../domain/cpd/due.ts";
import { type MandatoryClash, mandatoryClashes } from "../../../domain/cpd/mandatory-clashes.ts";
import { type CpdSetting, cpdIn, type Obligation } from "../../../domain/cpd/obligation.ts";
import { resolveAudience } from "../../../domain/directory/audience.ts";
import { attendedShareOf } from "../../../domain/directory/trust-settings.ts";
import type { Ports } from "../../../domain/ports.ts";
import { addDays, civilDate } from "../../../domain/time/civil-date.ts";
import { londonDate, londonInstant } from "../../../domain/time/london.ts";
import { loadTimetable, type TimetablePorts } from "../../meetings/scheduling/load-timetable.ts";

export type AssessCoursePorts = TimetablePorts & Pick<Ports, "courses" | "exemptions" | "evidence" | "clock">;

export interface CourseAssessed extends CourseConsequences {
  /** Two meetings at one time that people must be at, of which this course's is one. */
  readonly clashes: readonly MandatoryClash[];
}

/** What a course would bring about as it is written: whom it asks, who has it already, who could no longer meet it in time. */
export async function assessCourse(
  ports: AssessCoursePorts,
  { id, content }: { id: CourseId; content: CourseContent },
): Promise<CourseAssessed> {
  const course: Course = { ...content, id };
  // One that is written in summer for the year to come is looked at as on that year's first day.
  const begins = londonInstant(civilDate(`${course.offered.from.slice(0, 4)}-09-01`), "00:00");
  const clock = ports.clock.now();
  const now = clock < begins ? begins : clock;
  const today = londonDate(now);
  const directory = await ports.directory.current();
  const meetings = new Map((await ports.meetings.list()).map(({ value }) => [value.id, value]));
  const setting: CpdSetting = {
    directory,
    courses: [course],
    meeting: (meeting) => meetings.get(meeting),
    attendedShare: attendedShareOf((await ports.settings.current()).value),
    now,
  };
  const cpd = cpdIn(setting);
  const asked = resolveAudience(course.mandatoryFor, directory, today);
  const obligations: Obligation[] = [];
  const since = evidenceCountsSince([course], today);
  const counting = countingEvidence([course], setting.meeting, today);
  for (const person of asked) {
    const record = {
      person,
      invitations: await ports.invitations.listOf(person),
      evidence: await ports.evidence.listOf(person, since, counting),
      exemptions: await ports.exemptions.listOf(person),
    };
    obligations.push(...cpd(record).obligations);
  }
  const mandatory = new Set(asked);
  const offered = resolveAudience(course.optionalFor, directory, today).filter(
    (each) => !mandatory.has(each),
  );
  const others = (await ports.courses.list()).filter((each) => each.id !== id);
  const { engagements } = await loadTimetable(ports, { from: today, to: addDays(today, 730) });
  const toCome = engagements.filter(({ meeting }) => meeting.endsAt > clock);
  const own = new Set(course.meetings);
  return {
    ...courseConsequences(obligations, offered.length, today),
    clashes: mandatoryClashes(toCome, [...others, course], directory).filter(
      ({ first, second }) => own.has(first.id) || own.has(second.id),
    ),
  };
}
