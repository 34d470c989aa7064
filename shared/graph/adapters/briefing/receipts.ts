import type { EditionId, ItemId } from "../../../domain/briefing/ids.ts";
import type { Receipts } from "../../../domain/briefing/ports.ts";
import { type Receipt, withAct, withoutAct } from "../../../domain/briefing/receipt.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { ok, type Result } from "../../../domain/result.ts";
import { academicYearOf } from "../../../domain/time/academic-year.ts";
import type { ListItem } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { receiptsList } from "../../schema/briefing.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { type ListTable, listTable } from "../list-table.ts";
import { MirroredRows, type ReportUnreadable, rowReader } from "../rows.ts";
import { yearlyLists } from "../yearly-lists.ts";
import { ReceiptIndex } from "./receipt-index.ts";
import { receiptKey } from "./receipt-key.ts";
import { fromReceipt, receiptSchema } from "./receipt-row.ts";

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

  /** Runs the rule on the receipt as it stands until a save holds; `blank` is what it begins from where there is none. */
  async function change<Code extends string>(
    of: { edition: EditionId; item?: ItemId; person: PersonId },
    blank: Receipt | undefined,
    rule: (receipt: Receipt) => Result<Receipt, Code>,
  ): Promise<Result<Receipt | undefined, Code>> {
    const { table } = await years.get(academicYearOf(of.edition));
    const key = receiptKey(of);
    let standing: ListItem | undefined = table.find(key);
    for (let attempt = 0; attempt <= tries; attempt++) {
      const receipt: Receipt | undefined = standing ? read(standing) : blank;
      if (!receipt) {
        if (!standing) return ok(undefined);
        throw new Error(`The receipt in row ${standing.id} of "${table.name}" cannot be read.`);
      }
      const wanted = rule(receipt);
      if (!wanted.ok || wanted.value === receipt) return wanted;
      if (!standing) {
        // Whoever created it first may have recorded something else: the rule looks at it again.
        standing = await table.create(key, fromReceipt(wanted.value));
        continue;
      }
      const outcome = await table.save(key, standing.etag, fromReceipt(wanted.value));
      if ("saved" in outcome) return ok(read(outcome.saved));
      standing = outcome.lost;
    }
    throw new Error(`A receipt in "${table.name}" kept changing while it was saved.`);
  }

  return {
    listFor: async (edition) => (await years.find(academicYearOf(edition)))?.index.ofEdition(edition) ?? [],
    listOf: async (person) => [...years.inMemory.values()].flatMap(({ index }) => index.ofPerson(person)),
    async book() {
      const indexes = [...years.inMemory.values()].map(({ index }) => index);
      return {
        of: (person, edition, item) =>
          years.inMemory
            .get(academicYearOf(edition))
            ?.index.of({ person, edition, ...(item ? { item } : {}) }),
        handedTo: (person) => indexes.flatMap((index) => index.handedTo(person)),
        handedOver: () => indexes.flatMap((index) => index.handedOver()),
        putOff: () => indexes.flatMap((index) => index.putOff()),
      };
    },
    async record({ act, at, door, ...of }) {
      const recorded = await change(of, { ...of, door }, (receipt) => ok(withAct(receipt, act, at)));
      if (!recorded.ok || !recorded.value) throw new Error("A receipt was recorded and is gone.");
      return recorded.value;
    },
    async withdraw({ act, ...of }) {
      const withdrawn = await change(of, undefined, (receipt) =>
        ok(receipt[`${act}At`] ? withoutAct(receipt, act) : receipt),
      );
      return withdrawn.ok ? withdrawn.value : undefined;
    },
    async amend({ door, ...of }, rule) {
      const amended = await change(of, { ...of, door }, rule);
      if (!amended.ok) return amended;
      if (!amended.value) throw new Error("A receipt was changed and is gone.");
      return ok(amended.value);
    },
  };
}
