import { z } from "zod";
import { type Handover, handoverEnds, handoverNews } from "../../../domain/briefing/handover/handover.ts";
import type { EditionId, ItemId } from "../../../domain/briefing/ids.ts";
import { type Receipt, receiptDoors } from "../../../domain/briefing/receipt.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import type { Fields } from "../../mirror/list-items.ts";
import {
  branded,
  dateColumn,
  emptyText,
  jsonColumn,
  optionalDate,
  optionalInstant,
  optionalText,
} from "../columns.ts";

const rowSchema = z.object({
  Edition: dateColumn,
  Item: optionalText,
  Person: branded<PersonId>(),
  OpenedAt: optionalInstant,
  AcknowledgedAt: optionalInstant,
  DoneAt: optionalInstant,
  HandedTo: optionalText,
  HandedAtSchool: optionalText,
  HandedAt: optionalInstant,
  HandedNote: emptyText,
  HandedEnd: z.enum(handoverEnds).nullish(),
  HandedEndAt: optionalInstant,
  HandedTold: z.enum(handoverNews).nullish(),
  TakenFrom: jsonColumn(z.array(branded<PersonId>())),
  LaterOn: optionalDate,
  Door: z.enum(receiptDoors),
});

export const receiptSchema = rowSchema.transform((row): Receipt => {
  const handover = toHandover(row);
  return {
    edition: row.Edition as EditionId,
    person: row.Person,
    door: row.Door,
    ...(row.Item ? { item: row.Item as ItemId } : {}),
    ...(row.OpenedAt ? { openedAt: row.OpenedAt } : {}),
    ...(row.AcknowledgedAt ? { acknowledgedAt: row.AcknowledgedAt } : {}),
    ...(row.DoneAt ? { doneAt: row.DoneAt } : {}),
    ...(handover ? { handover } : {}),
    ...(row.LaterOn ? { laterOn: row.LaterOn } : {}),
  };
});

function toHandover(row: z.infer<typeof rowSchema>): Handover | undefined {
  if (!row.HandedTo || !row.HandedAtSchool || !row.HandedAt) return undefined;
  return {
    to: row.HandedTo as PersonId,
    school: row.HandedAtSchool as SchoolUrn,
    at: row.HandedAt,
    note: row.HandedNote,
    ...(row.HandedEnd && row.HandedEndAt ? { ended: { how: row.HandedEnd, at: row.HandedEndAt } } : {}),
    ...(row.HandedTold ? { told: row.HandedTold } : {}),
    ...(row.TakenFrom && row.TakenFrom.length > 0 ? { takenFrom: row.TakenFrom } : {}),
  };
}

export const fromReceipt = (receipt: Receipt): Fields => ({
  Edition: receipt.edition,
  Item: receipt.item ?? null,
  Person: receipt.person,
  OpenedAt: receipt.openedAt?.toISOString() ?? null,
  AcknowledgedAt: receipt.acknowledgedAt?.toISOString() ?? null,
  DoneAt: receipt.doneAt?.toISOString() ?? null,
  HandedTo: receipt.handover?.to ?? null,
  HandedAtSchool: receipt.handover?.school ?? null,
  HandedAt: receipt.handover?.at.toISOString() ?? null,
  HandedNote: receipt.handover?.note ?? null,
  HandedEnd: receipt.handover?.ended?.how ?? null,
  HandedEndAt: receipt.handover?.ended?.at.toISOString() ?? null,
  HandedTold: receipt.handover?.told ?? null,
  TakenFrom: receipt.handover?.takenFrom ? JSON.stringify(receipt.handover.takenFrom) : null,
  LaterOn: receipt.laterOn ?? null,
  Door: receipt.door,
});
