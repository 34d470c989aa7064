import { z } from "zod";
import type { EditionId, ItemId } from "../../../domain/briefing/ids.ts";
import type { Receipts } from "../../../domain/briefing/ports.ts";
import { type Receipt, receiptDoors, withAct, withoutAct } from "../../../domain/briefing/receipt.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { academicYearOf } from "../../../domain/time/academic-year.ts";
import type { Fields, ListItem } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { receiptsList } from "../../schema/briefing.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { branded, dateColumn, optionalInstant, optionalText } from "../columns.ts";
import { listTable } from "../list-table.ts";
import { MirroredRows, type ReportUnreadable, rowReader } from "../rows.ts";

const receiptSchema = z
  .object({
    Edition: dateColumn,
    Item: optionalText,
    Person: branded<PersonId>(),
    OpenedAt: optionalInstant,
    AcknowledgedAt: optionalInstant,
    DoneAt: optionalInstant,
    Door: z.enum(receiptDoors),
  })
  .transform(
    (row): Receipt => ({
      edition: row.Edition as EditionId,
      person: row.Person,
      door: row.Door,
      ...(row.Item ? { item: row.Item as ItemId } : {}),
      ...(row.OpenedAt ? { openedAt: row.OpenedAt } : {}),
      ...(row.AcknowledgedAt ? { acknowledgedAt: row.AcknowledgedAt } : {}),
      ...(row.DoneAt ? { doneAt: row.DoneAt } : {}),
    }),
  );

export const fromReceipt = (receipt: Receipt): Fields => ({
  Edition: receipt.edition,
  Item: receipt.item ?? null,
  Person: receipt.person,
  OpenedAt: receipt.openedAt?.toISOString() ?? null,
  AcknowledgedAt: receipt.acknowledgedAt?.toISOString() ?? null,
  DoneAt: receipt.doneAt?.toISOString() ?? null,
  Door: receipt.door,
});

/** One row for each person and item, or person and edition. */
export const receiptKey = (receipt: { edition: EditionId; item?: ItemId; person: PersonId }): string =>
  `${receipt.edition}.${receipt.item ?? "edition"}.${receipt.person}`;

/** How often a lost race is run again; acts of one person only add up, so a second try nearly always wins. */
const tries = 5;

/** Receipts of the academic years that the mirror holds. */
export function receipts(
  { graph, mirror }: { graph: Graph; mirror: SiteMirror },
  academicYears: readonly string[],
  report: ReportUnreadable,
): Receipts {
  const years = new Map(academicYears.map((year) => [year, openYear(year)]));

  function openYear(year: string) {
    const { name } = receiptsList(year);
    const read = rowReader(name, receiptSchema, report);
    const index = new ReceiptIndex(new MirroredRows(mirror.list(name), read));
    return { table: listTable({ graph, mirror }, name), read, index };
  }

  function yearOf(edition: EditionId) {
    const year = academicYearOf(edition);
    const found = years.get(year);
    if (!found) throw new Error(`Receipts of ${year} are not held in memory.`);
    return found;
  }

  async function change(
    of: { edition: EditionId; item?: ItemId; person: PersonId },
    first: Receipt | undefined,
    apply: (receipt: Receipt) => Receipt,
  ): Promise<Receipt | undefined> {
    const { table, read } = yearOf(of.edition);
    const key = receiptKey(of);
    let standing: ListItem | undefined = table.find(key);
    if (!standing && first) standing = await table.create(key, fromReceipt(first));
    for (let attempt = 1; standing && attempt <= tries; attempt++) {
      const receipt: Receipt | undefined = read(standing);
      if (!receipt) throw new Error(`The receipt in row ${standing.id} of "${table.name}" cannot be read.`);
      const wanted = apply(receipt);
      if (wanted === receipt) return receipt;
      const outcome = await table.save(key, standing.etag, fromReceipt(wanted));
      if ("saved" in outcome) return read(outcome.saved);
      standing = outcome.lost ?? (first && (await table.create(key, fromReceipt(first))));
    }
    if (standing) throw new Error(`A receipt in "${table.name}" kept changing while it was saved.`);
    return undefined;
  }

  return {
    listFor: async (edition) => years.get(academicYearOf(edition))?.index.ofEdition(edition) ?? [],
    listOf: async (person) => [...years.values()].flatMap(({ index }) => index.ofPerson(person)),
    async record({ act, at, door, ...of }) {
      const blank: Receipt = { ...of, door };
      const recorded = await change(of, withAct(blank, act, at), (receipt) => withAct(receipt, act, at));
      if (!recorded) throw new Error("A receipt was recorded and is gone.");
      return recorded;
    },
    withdraw: ({ act, ...of }) =>
      change(of, undefined, (receipt) => (receipt[`${act}At`] ? withoutAct(receipt, act) : receipt)),
  };
}

/** Receipts by edition and by person, so that a page costs what it shows and not what was ever recorded. */
class ReceiptIndex {
  private readonly editions = new Map<EditionId, Map<string, Receipt>>();
  private readonly people = new Map<PersonId, Map<string, Receipt>>();

  constructor(rows: MirroredRows<Receipt>) {
    for (const { value } of rows.all()) this.take(undefined, value);
    rows.onChange((before, after) => this.take(before, after));
  }

  ofEdition(edition: EditionId): Receipt[] {
    return [...(this.editions.get(edition)?.values() ?? [])];
  }

  ofPerson(person: PersonId): Receipt[] {
    return [...(this.people.get(person)?.values() ?? [])];
  }

  private take(before: Receipt | undefined, after: Receipt | undefined): void {
    if (before) {
      this.editions.get(before.edition)?.delete(receiptKey(before));
      this.people.get(before.person)?.delete(receiptKey(before));
    }
    if (after) {
      place(this.editions, after.edition).set(receiptKey(after), after);
      place(this.people, after.person).set(receiptKey(after), after);
    }
  }
}

function place<Key>(groups: Map<Key, Map<string, Receipt>>, key: Key): Map<string, Receipt> {
  const group = groups.get(key) ?? new Map<string, Receipt>();
  groups.set(key, group);
  return group;
}
