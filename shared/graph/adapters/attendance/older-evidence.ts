import { type Evidence, isOfMeeting } from "../../../domain/attendance/evidence.ts";
import type { EvidenceCounting } from "../../../domain/attendance/ports.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { AcademicYear } from "../../../domain/time/academic-year.ts";
import { ListMirror } from "../../mirror/list-mirror.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { evidenceList } from "../../schema/cpd.list.ts";
import { partsPerBatch } from "../../transport/batch.ts";
import type { Graph } from "../../transport/graph.ts";
import type { Pace } from "../../transport/pace.ts";
import { columnHolds } from "../column-holds.ts";
import { type ReportUnreadable, rowReader } from "../rows.ts";
import { rowsWhere } from "../rows-where.ts";
import { unlessGone } from "../unless-gone.ts";
import { EvidenceIndex } from "./evidence-index.ts";
import { recordedSchema } from "./evidence-row.ts";

interface OlderYear {
  readonly rows: ListMirror;
  readonly index: EvidenceIndex;
  /** Filters whose rows are all here. */
  readonly read: Set<string>;
  /** Whatever asked for all of these was answered; so that asking for everybody costs one comparison each. */
  readonly answered: WeakSet<EvidenceCounting>;
  /** Who was asked for first with these. */
  readonly first: WeakMap<EvidenceCounting, PersonId>;
}

/**
 * Evidence of years that are not in memory: of each only the rows that can still count. One person's is asked for by person, so
 * that a page after a start waits for one request a year; everybody's by meeting and course, twenty of them a request. It changes
 * no more, so once read it stays.
 */
export function olderEvidence(
  { graph, mirror, pace }: { graph: Graph; mirror: SiteMirror; pace: Pace },
  report: ReportUnreadable,
): { ofPerson(person: PersonId, year: AcademicYear, counting: EvidenceCounting): Promise<Evidence[]> } {
  const years = new Map<AcademicYear, OlderYear>();
  let turn: Promise<unknown> = Promise.resolve();

  function yearOf(year: AcademicYear): OlderYear {
    const known = years.get(year);
    if (known) return known;
    const rows = new ListMirror(evidenceList(year).name);
    const index = new EvidenceIndex(rows, rowReader(rows.name, recordedSchema(year), report));
    const opened: OlderYear = { rows, index, read: new Set(), answered: new WeakSet(), first: new WeakMap() };
    years.set(year, opened);
    return opened;
  }

  async function readMissing({ rows, read }: OlderYear, wanted: readonly string[]): Promise<void> {
    const missing = wanted.filter((filter) => !read.has(filter));
    for (let start = 0; start < missing.length; start += partsPerBatch) {
      const portion = missing.slice(start, start + partsPerBatch);
      for (const row of await rowsWhere({ graph, mirror, pace }, rows.name, portion)) rows.put(row);
      // Portion by portion, so that what was read stays read when a later one fails.
      for (const filter of portion) read.add(filter);
    }
  }

  async function readFor(
    person: PersonId,
    older: OlderYear,
    { year, counting }: { year: AcademicYear; counting: EvidenceCounting },
  ): Promise<void> {
    const wanted = filtersOf(counting, year);
    const isFirst = (older.first.get(counting) ?? person) === person;
    older.first.set(counting, person);
    if (isFirst && wanted.some((filter) => !older.read.has(filter)))
      return readMissing(older, [columnHolds("Person", person)]);
    await readMissing(older, wanted);
    older.answered.add(counting);
  }

  return {
    async ofPerson(person, year, counting) {
      if (!mirror.has(evidenceList(year).name)) return [];
      const older = yearOf(year);
      if (!older.answered.has(counting)) {
        const { name } = older.rows;
        const read = () => readFor(person, older, { year, counting });
        // It may have gone while this waited for its turn.
        const reading = turn.then(() => (mirror.has(name) ? unlessGone(mirror, name, read) : undefined));
        turn = reading.catch(() => undefined);
        await reading;
      }
      const own = older.index.ofPerson(person);
      return own.length === 0 ? own : own.filter(countsBy(counting));
    },
  };
}

/** Rows that were read for another reason are left out: what a yearly course's meetings of long ago say counts no more. */
function countsBy(counting: EvidenceCounting): (evidence: Evidence) => boolean {
  const courses = new Set(counting.courses);
  const meetings = new Set(counting.meetings.map(({ id }) => id));
  return (each) => (isOfMeeting(each) ? meetings.has(each.meeting) : courses.has(each.course));
}

function filtersOf({ courses, meetings }: EvidenceCounting, year: AcademicYear): string[] {
  return [
    ...courses.map((id) => columnHolds("Course", id)),
    ...meetings.flatMap((each) => (each.year === year ? [columnHolds("Meeting", each.id)] : [])),
  ];
}
