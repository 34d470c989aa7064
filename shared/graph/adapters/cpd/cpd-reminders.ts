import type { CpdReminders } from "../../../domain/cpd/ports.ts";
import { type CpdReminder, isLeftBehind } from "../../../domain/cpd/reminders/reminder.ts";
import { type AcademicYear, academicYearOf } from "../../../domain/time/academic-year.ts";
import { londonDate } from "../../../domain/time/london.ts";
import type { ListItem } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { cpdRemindersList } from "../../schema/cpd.list.ts";
import type { Graph } from "../../transport/graph.ts";
import type { Pace } from "../../transport/pace.ts";
import { batchedWrites, type KeyedWrite } from "../batched-writes.ts";
import { type ListTable, listTable } from "../list-table.ts";
import { type ReportUnreadable, rowReader } from "../rows.ts";
import { yearlyLists } from "../yearly-lists.ts";
import { ReminderIndex } from "./reminder-index.ts";
import { fromReminder, reminderKey, reminderSchema } from "./reminder-row.ts";

/** How often a row that somebody else changed meanwhile is marked again. */
const tries = 5;

interface Year {
  readonly table: ListTable;
  readonly index: ReminderIndex;
  read(item: ListItem): CpdReminder | undefined;
}

/** Reminders, in one list an academic year. The years given are kept in memory; this year's is opened when it begins. */
export function cpdReminders(
  { graph, mirror, pace }: { graph: Graph; mirror: SiteMirror; pace: Pace },
  academicYears: readonly string[],
  report: ReportUnreadable,
): CpdReminders {
  const years = yearlyLists(mirror, { listOf: cpdRemindersList, years: academicYears }, (rows): Year => {
    const read = rowReader(rows.name, reminderSchema, report);
    const table = listTable({ graph, mirror }, rows.name);
    return { read, table, index: new ReminderIndex(rows, read) };
  });

  async function known(): Promise<Year[]> {
    await years.get(academicYearOf(londonDate(pace.now())));
    return [...years.inMemory.values()];
  }

  async function byYear(
    reminders: readonly CpdReminder[],
    act: (year: Year, of: readonly CpdReminder[]) => Promise<void>,
  ): Promise<void> {
    const groups = new Map<AcademicYear, CpdReminder[]>();
    for (const each of reminders) {
      const year = academicYearOf(each.day);
      groups.set(year, [...(groups.get(year) ?? []), each]);
    }
    for (const [year, of] of groups) await act(await years.get(year), of);
  }

  const write = ({ table }: Year, writes: readonly KeyedWrite[]) =>
    batchedWrites({ graph, mirror, pace, table }, writes, unheard);

  const standingOf = ({ table, read }: Year, key: string): CpdReminder | undefined => {
    const item = table.find(key);
    return item && read(item);
  };

  return {
    listAbout: async (person) => (await known()).flatMap(({ index }) => index.about(person)),
    listOpen: async () => (await known()).flatMap(({ index }) => index.allOpen()),

    async begin(wanted, now) {
      const ours: CpdReminder[] = [];
      await byYear(wanted, async (year, of) => {
        const writes = of.flatMap((each): KeyedWrite[] => {
          const key = reminderKey(each);
          const item = year.table.find(key);
          const standing = item && year.read(item);
          if (!item) return [{ key, fields: fromReminder(each) }];
          if (!standing || !isLeftBehind(standing, now)) return [];
          return [{ key, etag: item.etag, fields: fromReminder({ ...standing, claim: each.claim }) }];
        });
        await write(year, writes);
        for (const each of of) {
          const standing = standingOf(year, reminderKey(each));
          if (standing && !standing.toldAt && standing.claim.token === each.claim.token) ours.push(standing);
        }
      });
      return ours;
    },

    async markTold(reminders, at) {
      await byYear(reminders, async (year, of) => {
        let left = of.map(reminderKey);
        for (let attempt = 1; left.length > 0 && attempt <= tries; attempt++) {
          const writes = left.flatMap((key): KeyedWrite[] => {
            const item = year.table.find(key);
            const isTold = !item || year.read(item)?.toldAt;
            return item && !isTold ? [{ key, etag: item.etag, fields: { ToldAt: at.toISOString() } }] : [];
          });
          left = await write(year, writes);
        }
        if (left.length > 0) throw new Error(`Reminders in "${year.table.name}" kept changing.`);
      });
    },

    async refresh() {
      await mirror.refresh((await known()).map(({ table }) => table.name));
    },
  };
}

/** Reminders are written while nobody watches. */
const unheard = () => {};
