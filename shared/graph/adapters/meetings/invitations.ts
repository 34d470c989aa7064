import type { Invitation } from "../../../domain/meetings/invitation.ts";
import type { Invitations } from "../../../domain/meetings/ports.ts";
import type { AcademicYear } from "../../../domain/time/academic-year.ts";
import type { ListItem } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { invitationsList } from "../../schema/meetings.list.ts";
import type { Graph } from "../../transport/graph.ts";
import type { Pace } from "../../transport/pace.ts";
import { batchedWrites, type KeyedWrite } from "../batched-writes.ts";
import { type ListTable, listTable } from "../list-table.ts";
import { type ReportUnreadable, rowReader } from "../rows.ts";
import { yearlyLists } from "../yearly-lists.ts";
import { InvitationIndex } from "./invitation-index.ts";
import { fromInvitation, invitationKey, invitationSchema } from "./invitation-row.ts";

type InvitationRef = Pick<Invitation, "meeting" | "year" | "person">;
type Apply = (standing: Invitation) => Invitation;

/** How often a lost race is run again; people seldom change one row at once. */
const tries = 5;

interface Year {
  readonly table: ListTable;
  readonly index: InvitationIndex;
  read(item: ListItem): Invitation | undefined;
}

/** Invitations, in one list an academic year. The years given are kept in memory; another is opened when it is asked for. */
export function invitations(
  { graph, mirror, pace }: { graph: Graph; mirror: SiteMirror; pace: Pace },
  academicYears: readonly string[],
  report: ReportUnreadable,
): Invitations {
  const years = yearlyLists(mirror, { listOf: invitationsList, years: academicYears }, (rows, year): Year => {
    const read = rowReader(rows.name, invitationSchema(year), report);
    const table = listTable({ graph, mirror }, rows.name);
    return { read, table, index: new InvitationIndex(rows, read) };
  });

  async function change(of: InvitationRef, apply: Apply): Promise<Invitation | undefined> {
    const { table, read } = await years.get(of.year);
    const key = invitationKey(of);
    let standing = table.find(key) ?? (await table.fetch(key));
    for (let attempt = 1; standing && attempt <= tries; attempt++) {
      const invitation = read(standing);
      if (!invitation) throw new Error(`The row ${standing.id} of "${table.name}" cannot be read.`);
      const wanted = apply(invitation);
      if (wanted === invitation) return invitation;
      const outcome = await table.save(key, standing.etag, fromInvitation(wanted));
      if ("saved" in outcome) return read(outcome.saved);
      standing = outcome.lost;
    }
    if (standing) throw new Error(`An invitation in "${table.name}" kept changing while it was saved.`);
    return undefined;
  }

  /** Rows of one year with what `apply` makes of them, each with the version it was read at; those it leaves are left out. */
  function changesOf(
    { table, read }: Year,
    of: readonly InvitationRef[],
    apply: Apply,
  ): (KeyedWrite & { of: InvitationRef })[] {
    return of.flatMap((each) => {
      const key = invitationKey(each);
      const item = table.find(key);
      const standing = item && read(item);
      const wanted = standing && apply(standing);
      return item && wanted && wanted !== standing
        ? [{ of: each, key, etag: item.etag, fields: fromInvitation(wanted) }]
        : [];
    });
  }

  return {
    find: async (of) => (await years.find(of.year))?.index.find(of),
    listFor: async ({ id, year }) => (await years.find(year))?.index.ofMeeting(id) ?? [],
    listOf: async (person) => [...years.inMemory.values()].flatMap(({ index }) => index.ofPerson(person)),

    async add(wanted) {
      const byYear = new Map<AcademicYear, Invitation[]>();
      for (const invitation of wanted) place(byYear, invitation.year).push(invitation);
      for (const [year, ofYear] of byYear) {
        const { index, table } = await years.get(year);
        const missing = ofYear.filter((invitation) => !index.find(invitation));
        // A key that is taken is a row that stands already, by our own first try or another server's.
        await batchedWrites({ graph, mirror, pace, table }, missing.map(toCreate), unheard);
      }
    },

    change,

    async changeAll(of, apply) {
      const byYear = new Map<AcademicYear, InvitationRef[]>();
      for (const each of of) place(byYear, each.year).push(each);
      for (const [year, ofYear] of byYear) {
        const kept = await years.get(year);
        const changes = changesOf(kept, ofYear, apply);
        const lost = await batchedWrites({ graph, mirror, pace, table: kept.table }, changes, unheard);
        for (const { key, of: each } of changes) if (lost.includes(key)) await change(each, apply);
      }
    },

    async refresh({ year }) {
      const kept = await years.find(year);
      if (kept) await mirror.refresh([kept.table.name]);
    },
  };
}

function place<Value>(years: Map<AcademicYear, Value[]>, year: AcademicYear): Value[] {
  const ofYear = years.get(year) ?? [];
  years.set(year, ofYear);
  return ofYear;
}

const toCreate = (invitation: Invitation): KeyedWrite => ({
  key: invitationKey(invitation),
  fields: fromInvitation(invitation),
});

/** Invitations are written while nobody watches. */
const unheard = () => {};
