import type { PersonId } from "../directory/person.ts";
import type { EditionId, ItemId } from "./ids.ts";
import type { BriefingItem } from "./item.ts";

/** Opened belongs to the edition; acknowledged and done to an item. Three different things, none inferred from another's time. */
export const receiptActs = ["opened", "acknowledged", "done"] as const;
export type ReceiptAct = (typeof receiptActs)[number];

/** Where somebody did it. */
export const receiptDoors = ["tab", "chat"] as const;
export type ReceiptDoor = (typeof receiptDoors)[number];

/** What one person has done with one item, or (without `item`) with the edition as a whole. */
export interface Receipt {
  readonly edition: EditionId;
  readonly item?: ItemId;
  readonly person: PersonId;
  readonly openedAt?: Date;
  readonly acknowledgedAt?: Date;
  readonly doneAt?: Date;
  readonly door: ReceiptDoor;
}

/** The receipt after one more act. Safe to repeat: the first time stands. */
export function withAct(receipt: Receipt, act: ReceiptAct, at: Date): Receipt {
  const field = `${act}At` as const;
  return receipt[field] ? receipt : { ...receipt, [field]: at };
}

/** The receipt after an act is taken back. */
export function withoutAct(receipt: Receipt, act: ReceiptAct): Receipt {
  const { [`${act}At` as const]: _gone, ...rest } = receipt;
  return rest;
}

/** Whether anything is still asked of this person: an action not done, or an item without one not acknowledged. */
export function isSettled(item: BriefingItem, receipt: Receipt | undefined): boolean {
  return item.action ? receipt?.doneAt !== undefined : receipt?.acknowledgedAt !== undefined;
}
