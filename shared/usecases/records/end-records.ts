import type { Evidence } from "../../domain/attendance/evidence.ts";
import { countingEvidence } from "../../domain/cpd/counting-evidence.ts";
import type { Course } from "../../domain/cpd/course.ts";
import { completionDates, type RecordSetting } from "../../domain/cpd/cpd-record.ts";
import { type Actor, isCentralTeam } from "../../domain/directory/actor.ts";
import { attendedShareOf } from "../../domain/directory/trust-settings.ts";
import type { MeetingId } from "../../domain/meetings/ids.ts";
import type { Ports } from "../../domain/ports.ts";
import { carriedCompletions, lastYearPast, pastFrom } from "../../domain/records/retention.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import type { AcademicYear } from "../../domain/time/academic-year.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { londonDate } from "../../domain/time/london.ts";

type RetentionPorts = Pick<
  Ports,
  "yearlyRecords" | "erasures" | "evidence" | "courses" | "meetings" | "directory" | "settings" | "clock"
>;

export interface EndedYear {
  readonly year: AcademicYear;
  /** How many completions that still hold were carried on. */
  readonly carriedOn: number;
}

/**
 * Deletes the records of every academic year that the trust keeps no longer, the earliest first. What still counts is carried
 * on before, in this year's evidence; killed anywhere it is done again from there, and nothing is lost or stands twice.
 */
export async function endRecords(ports: RetentionPorts): Promise<EndedYear[]> {
  const at = ports.clock.now();
  const { recordsKeptYears } = (await ports.settings.current()).value;
  const last = lastYearPast(recordsKeptYears, londonDate(at));
  const ended: EndedYear[] = [];
  for (const year of await ports.yearlyRecords.years()) {
    if (year > last) break;
    const carriedOn = await carryOn(ports, year, at);
    // Before the lists: a server killed once the last of them is gone would find no year to say it of.
    const because = `Records of ${year}: their time was over.`;
    await ports.erasures.keep(`year ${year}`, { because, at, doneAt: ports.clock.now() });
    await ports.yearlyRecords.remove(year);
    ended.push({ year, carriedOn });
  }
  return ended;
}

async function carryOn(ports: RetentionPorts, year: AcademicYear, at: Date): Promise<number> {
  const courses = await ports.courses.list();
  const meetings = new Map((await ports.meetings.list()).map(({ value }) => [value.id, value]));
  const meeting = (id: MeetingId) => meetings.get(id);
  const setting: RecordSetting = {
    ...{ courses, meeting, now: at },
    hasRegister: () => true,
    seenInstead: () => [],
    attendedShare: attendedShareOf((await ports.settings.current()).value),
  };
  const completions = (course: Course, evidence: readonly Evidence[]) =>
    completionDates(course, evidence, setting);
  const counting = countingEvidence(courses, meeting, londonDate(at));
  const carried = [];
  for (const { id: person } of (await ports.directory.current()).people) {
    const evidence = await ports.evidence.listOf(person, year, counting);
    carried.push(...carriedCompletions(year, { person, evidence, courses, completions, at }));
  }
  await ports.evidence.add(carried);
  return carried.length;
}

export interface RecordsToEnd {
  readonly keptYears: number;
  /** The earliest year of which there are records, when it goes, and how much that is; absent when there are none. */
  readonly next?: {
    readonly year: AcademicYear;
    readonly from: CivilDate;
    readonly lists: readonly { readonly list: string; readonly rows: number }[];
  };
}

/** Which records go next, and when, for the central team. */
export async function previewRecordsToEnd(
  { yearlyRecords, settings }: Pick<Ports, "yearlyRecords" | "settings">,
  { actor }: { actor: Actor },
): Promise<Result<RecordsToEnd, "access.refused">> {
  if (!isCentralTeam(actor)) return refuse("access.refused");
  const keptYears = (await settings.current()).value.recordsKeptYears;
  for (const year of await yearlyRecords.years()) {
    const lists = await yearlyRecords.count(year);
    if (lists.length > 0) return ok({ keptYears, next: { year, from: pastFrom(year, keptYears), lists } });
  }
  return ok({ keptYears });
}
