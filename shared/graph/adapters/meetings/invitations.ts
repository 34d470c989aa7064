import { z } from "zod";
import type { Invitation } from "../../../domain/meetings/invitation.ts";
import type { Invitations } from "../../../domain/meetings/ports.ts";
import type { AcademicYear } from "../../../domain/time/academic-year.ts";
import { type ListItem, listItemSchema } from "../../mirror/list-items.ts";
import type { ListMirror } from "../../mirror/list-mirror.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { invitationsList } from "../../schema/meetings.list.ts";
import { type BatchPart, partsPerBatch, sendBatch } from "../../transport/batch.ts";
import type { Graph } from "../../transport/graph.ts";
import { GraphConflict, GraphNotFound } from "../../transport/graph-errors.ts";
import type { Pace } from "../../transport/pace.ts";
import { type ListTable, listTable } from "../list-table.ts";
import { MirroredRows, type ReportUnreadable, rowReader } from "../rows.ts";
import { InvitationIndex } from "./invitation-index.ts";
import { fromInvitation, invitationKey, invitationSchema } from "./invitation-row.ts";

/** Writes: `Sites.Selected` (write on Beacon's site). */
export const invitationsPermissions = ["Sites.Selected"] as const;

type InvitationRef = Pick<Invitation, "meeting" | "year" | "person">;
type Apply = (standing: Invitation) => Invitation;

const savedSchema = z.object({ "@odata.etag": z.string() });

/** How often a lost race is run again; people seldom change one row at once. */
const tries = 5;

interface Year {
  readonly rows: ListMirror;
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
  const years = new Map<string, Year>();
  for (const year of academicYears) keep(year as AcademicYear, mirror.list(invitationsList(year).name));

  function keep(year: AcademicYear, rows: ListMirror): Year {
    const read = rowReader(rows.name, invitationSchema(year), report);
    const opened = {
      rows,
      read,
      table: listTable({ graph, mirror }, rows.name),
      index: new InvitationIndex(new MirroredRows(rows, read)),
    };
    years.set(year, opened);
    return opened;
  }

  async function yearOf(year: AcademicYear): Promise<Year | undefined> {
    const kept = years.get(year);
    if (kept) return kept;
    const rows = await mirror.open(invitationsList(year).name);
    return rows && (years.get(year) ?? keep(year, rows));
  }

  async function yearToWrite(year: AcademicYear): Promise<Year> {
    const found = await yearOf(year);
    if (!found) throw new Error(`The site has no list of invitations for ${year}.`);
    return found;
  }

  async function addPortion(year: AcademicYear, portion: readonly Invitation[]): Promise<void> {
    const { rows } = await yearToWrite(year);
    const parts = portion.map(
      (invitation, index): BatchPart => ({
        id: String(index),
        method: "POST",
        url: `/sites/${mirror.siteId}/lists/${mirror.listId(rows.name)}/items`,
        operation: "POST /sites/{site}/lists/{list}/items",
        body: { fields: { ...withoutEmpty(invitation), Key: invitationKey(invitation) } },
      }),
    );
    for (const answer of (await sendBatch(graph, pace, parts)).values()) {
      if ("body" in answer) rows.put(listItemSchema.parse(answer.body));
      // The key is taken: the row stands already, by our own first try or another server's.
      else if (!(answer.failure instanceof GraphConflict)) throw answer.failure;
    }
  }

  async function change(of: InvitationRef, apply: Apply): Promise<Invitation | undefined> {
    const { table, read } = await yearToWrite(of.year);
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

  /** Answers the rows that somebody else saved first, and that are not changed yet. */
  async function changePortion(
    year: AcademicYear,
    portion: readonly InvitationRef[],
    apply: Apply,
  ): Promise<InvitationRef[]> {
    const { rows, table, read } = await yearToWrite(year);
    const changes = portion.flatMap((of) => {
      const item = table.find(invitationKey(of));
      const standing = item && read(item);
      const wanted = standing && apply(standing);
      return item && wanted && wanted !== standing ? [{ of, item, fields: fromInvitation(wanted) }] : [];
    });
    if (changes.length === 0) return [];
    const parts = changes.map(
      ({ item, fields }, index): BatchPart => ({
        id: String(index),
        method: "PATCH",
        url: `/sites/${mirror.siteId}/lists/${mirror.listId(rows.name)}/items/${item.id}/fields`,
        operation: "PATCH /sites/{site}/lists/{list}/items/{item}/fields",
        headers: { "If-Match": item.etag },
        body: fields,
      }),
    );
    const answers = await sendBatch(graph, pace, parts);
    return changes.flatMap(({ of, item, fields }, index) => {
      const answer = answers.get(String(index));
      if (answer && "body" in answer) {
        const etag = savedSchema.parse(answer.body)["@odata.etag"];
        rows.put({ id: item.id, etag, fields: { ...item.fields, ...fields } });
        return [];
      }
      if (answer?.failure instanceof GraphConflict || answer?.failure instanceof GraphNotFound) return [of];
      throw answer?.failure ?? new Error("Graph left a part of a batch unanswered.");
    });
  }

  return {
    find: async (of) => (await yearOf(of.year))?.index.find(of),
    listFor: async ({ id, year }) => (await yearOf(year))?.index.ofMeeting(id) ?? [],
    listOf: async (person) => [...years.values()].flatMap(({ index }) => index.ofPerson(person)),

    async add(wanted) {
      const byYear = new Map<AcademicYear, Invitation[]>();
      for (const invitation of wanted) place(byYear, invitation.year).push(invitation);
      for (const [year, ofYear] of byYear) {
        const { index } = await yearToWrite(year);
        const missing = ofYear.filter((invitation) => !index.find(invitation));
        for (let start = 0; start < missing.length; start += partsPerBatch)
          await addPortion(year, missing.slice(start, start + partsPerBatch));
      }
    },

    change,

    async changeAll(of, apply) {
      const byYear = new Map<AcademicYear, InvitationRef[]>();
      for (const each of of) place(byYear, each.year).push(each);
      for (const [year, ofYear] of byYear)
        for (let start = 0; start < ofYear.length; start += partsPerBatch)
          for (const lost of await changePortion(year, ofYear.slice(start, start + partsPerBatch), apply))
            await change(lost, apply);
    },

    async refresh({ year }) {
      const kept = await yearOf(year);
      if (kept) await mirror.refresh([kept.rows.name]);
    },
  };
}

function place<Value>(years: Map<AcademicYear, Value[]>, year: AcademicYear): Value[] {
  const ofYear = years.get(year) ?? [];
  years.set(year, ofYear);
  return ofYear;
}

const withoutEmpty = (invitation: Invitation) =>
  Object.fromEntries(Object.entries(fromInvitation(invitation)).filter(([, value]) => value !== null));
