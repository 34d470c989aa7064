import type { PersonId } from "../../domain/directory/person.ts";
import { type AcademicYear, academicYearOf } from "../../domain/time/academic-year.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { londonDate } from "../../domain/time/london.ts";
import type { Fields, ListItem } from "../mirror/list-items.ts";
import type { SiteMirror } from "../mirror/site-mirror.ts";
import type { Graph } from "../transport/graph.ts";
import type { Pace } from "../transport/pace.ts";
import { batchedWrites, type KeyedWrite } from "./batched-writes.ts";
import { ClaimedIndex } from "./claimed-index.ts";
import { type ListTable, listTable } from "./list-table.ts";
import { yearlyLists } from "./yearly-lists.ts";

/** How often a row that somebody else changed meanwhile is marked again. */
const tries = 5;

/** Something that a server begins under a claim, tells and then marks as told. */
export interface Claimed {
  /** On which day it was begun; the list of its academic year holds it. */
  readonly day: CivilDate;
  readonly claim: { readonly token: string; readonly until: Date };
  readonly toldAt?: Date;
}

export interface ClaimedRows<Value extends Claimed> {
  listAbout(person: PersonId): Promise<Value[]>;
  listOpen(): Promise<Value[]>;
  begin(wanted: readonly Value[], now: Date): Promise<Value[]>;
  markTold(told: readonly Value[], at: Date): Promise<void>;
  refresh(): Promise<void>;
}

interface Year<Value> {
  readonly table: ListTable;
  readonly index: ClaimedIndex<Value>;
  read(item: ListItem): Value | undefined;
}

/** Rows about people under claims, in one list an academic year. The years given are kept in memory; this year's is opened when it begins. */
export function claimedRows<Value extends Claimed>(
  { graph, mirror, pace }: { graph: Graph; mirror: SiteMirror; pace: Pace },
  of: {
    readonly listOf: (year: string) => { readonly name: string };
    readonly years: readonly string[];
    readonly reader: (list: string) => (item: ListItem) => Value | undefined;
    readonly keyOf: (value: Value) => string;
    readonly fields: (value: Value) => Fields;
  },
): ClaimedRows<Value> {
  const { keyOf, fields } = of;
  const years = yearlyLists(mirror, of, (rows): Year<Value> => {
    const read = of.reader(rows.name);
    const table = listTable({ graph, mirror }, rows.name);
    return { read, table, index: new ClaimedIndex(rows, read) };
  });

  async function known(): Promise<Year<Value>[]> {
    await years.get(academicYearOf(londonDate(pace.now())));
    return [...years.inMemory.values()];
  }

  async function byYear(
    values: readonly Value[],
    act: (year: Year<Value>, of: readonly Value[]) => Promise<void>,
  ): Promise<void> {
    const groups = new Map<AcademicYear, Value[]>();
    for (const each of values) {
      const year = academicYearOf(each.day);
      groups.set(year, [...(groups.get(year) ?? []), each]);
    }
    for (const [year, group] of groups) await act(await years.get(year), group);
  }

  const write = ({ table }: Year<Value>, writes: readonly KeyedWrite[]) =>
    batchedWrites({ graph, mirror, pace, table }, writes, unheard);

  const standingOf = ({ table, read }: Year<Value>, key: string): Value | undefined => {
    const item = table.find(key);
    return item && read(item);
  };

  return {
    listAbout: async (person) => (await known()).flatMap(({ index }) => index.about(person)),
    listOpen: async () => (await known()).flatMap(({ index }) => index.allOpen()),

    async begin(wanted, now) {
      const ours: Value[] = [];
      await byYear(wanted, async (year, group) => {
        const writes = group.flatMap((each): KeyedWrite[] => {
          const key = keyOf(each);
          const item = year.table.find(key);
          const standing = item && year.read(item);
          if (!item) return [{ key, fields: fields(each) }];
          if (!standing || standing.toldAt || standing.claim.until > now) return [];
          return [{ key, etag: item.etag, fields: fields({ ...standing, claim: each.claim }) }];
        });
        await write(year, writes);
        for (const each of group) {
          const standing = standingOf(year, keyOf(each));
          if (standing && !standing.toldAt && standing.claim.token === each.claim.token) ours.push(standing);
        }
      });
      return ours;
    },

    async markTold(told, at) {
      await byYear(told, async (year, group) => {
        let left = group.map(keyOf);
        for (let attempt = 1; left.length > 0 && attempt <= tries; attempt++) {
          const writes = left.flatMap((key): KeyedWrite[] => {
            const item = year.table.find(key);
            const isTold = !item || year.read(item)?.toldAt;
            return item && !isTold ? [{ key, etag: item.etag, fields: { ToldAt: at.toISOString() } }] : [];
          });
          left = await write(year, writes);
        }
        if (left.length > 0)
          throw new Error(`Rows of "${year.table.name}" kept changing while they were marked.`);
      });
    },

    async refresh() {
      await mirror.refresh((await known()).map(({ table }) => table.name));
    },
  };
}

/** These are written while nobody watches. */
const unheard = () => {};
