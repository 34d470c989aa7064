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
import { type ListTable, listTable } from "../list-table.ts";
import { MirroredRows, type ReportUnreadable, rowReader } from "../rows.ts";
import { yearlyLists } from "../yearly-lists.ts";
import { ReceiptIndex } from "./receipt-index.ts";
import { receiptKey } from "./receipt-key.ts";

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

/** How often a lost race is run again; acts of one person only add up, so a second try nearly always wins. */
const tries = 5;

interface Year {
  readonly table: ListTable;
  readonly index: ReceiptIndex;
}

/** Receipts, in one list an academic year. The years given are kept in memory; an older one is read when it is asked for. */
export function receipts(
  { graph, mirror }: { graph: Graph; mirror: SiteMirror },
  academicYears: readonly string[],
  report: ReportUnreadable,
): Receipts {
  const read = rowReader("Receipts", receiptSchema, report);
  const years = yearlyLists(
    mirror,
    { listOf: receiptsList, years: academicYears },
    (rows): Year => ({
      table: listTable({ graph, mirror }, rows.name),
      index: new ReceiptIndex(new MirroredRows(rows, read)),
    }),
  );

  async function change(
    of: { edition: EditionId; item?: ItemId; person: PersonId },
    first: Receipt | undefined,
    apply: (receipt: Receipt) => Receipt,
  ): Promise<Receipt | undefined> {
    const { table } = await years.get(academicYearOf(of.edition));
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
    listFor: async (edition) => (await years.find(academicYearOf(edition)))?.index.ofEdition(edition) ?? [],
    listOf: async (person) => [...years.inMemory.values()].flatMap(({ index }) => index.ofPerson(person)),
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
