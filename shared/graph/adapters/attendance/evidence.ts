import type { Evidence } from "../../../domain/attendance/evidence.ts";
import type { EvidenceStore } from "../../../domain/attendance/ports.ts";
import { yearsOn } from "../../../domain/time/academic-year.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { evidenceList } from "../../schema/cpd.list.ts";
import type { Graph } from "../../transport/graph.ts";
import type { Pace } from "../../transport/pace.ts";
import { batchedWrites } from "../batched-writes.ts";
import { type ListTable, listTable } from "../list-table.ts";
import { type ReportUnreadable, rowReader } from "../rows.ts";
import { yearlyLists } from "../yearly-lists.ts";
import { EvidenceIndex } from "./evidence-index.ts";
import { fromRecorded, recordedSchema } from "./evidence-row.ts";
import { olderEvidence } from "./older-evidence.ts";

interface Year {
  readonly table: ListTable;
  readonly index: EvidenceIndex;
}

/** Evidence, in one list an academic year. The years given are kept in memory; of older ones what can still count. */
export function evidenceStore(
  { graph, mirror, pace }: { graph: Graph; mirror: SiteMirror; pace: Pace },
  academicYears: readonly string[],
  report: ReportUnreadable,
): EvidenceStore {
  const years = yearlyLists(
    mirror,
    { listOf: evidenceList, years: academicYears },
    (rows, year): Year => ({
      table: listTable({ graph, mirror }, rows.name),
      index: new EvidenceIndex(rows, rowReader(rows.name, recordedSchema(year), report)),
    }),
  );
  const older = olderEvidence({ graph, mirror, pace }, report);
  const begins = academicYears[0] ?? "";

  return {
    listFor: async ({ id, year }) => (await years.find(year))?.index.ofMeeting(id) ?? [],

    listAt: async ({ id, year }, person) => (await years.find(year))?.index.ofPersonAt(person, id) ?? [],
    sightingsAt: async ({ id, year }) => (await years.find(year))?.index.sightingsAt(id) ?? [],
    hasRegister: async ({ id, year }) => (await years.find(year))?.index.hasMeeting(id) ?? false,

    async listOf(person, since, counting) {
      const last = [...years.inMemory.keys()].sort().at(-1) ?? since;
      const found: Evidence[] = [];
      for (let year = since; year <= last; year = yearsOn(year, 1))
        found.push(
          ...(counting && !years.inMemory.has(year) && year < begins
            ? await older.ofPerson(person, year, counting)
            : ((await years.find(year))?.index.ofPerson(person) ?? [])),
        );
      return found;
    },

    async add(wanted) {
      for (const year of new Set(wanted.map((each) => each.year))) {
        const { index, table } = await years.get(year);
        // Two clicks at once may bring one id twice.
        const once = new Map(wanted.map((each) => [each.id, each])).values();
        const missing = [...once].filter((each) => each.year === year && !index.has(each));
        const writes = missing.map((each) => ({ key: each.id, fields: fromRecorded(each) }));
        // A key that is taken is a row that stands already, by our own first try or another server's.
        await batchedWrites({ graph, mirror, pace, table }, writes, unheard);
      }
    },
  };
}

/** A register is written while its keeper waits for all of it. */
const unheard = () => {};
