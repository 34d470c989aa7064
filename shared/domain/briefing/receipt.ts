import type { PersonId } from "../directory/person.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { Handover } from "./handover/handover.ts";
import type { EditionId, ItemId } from "./ids.ts";

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
  /** To whom they handed what the item asks. */
  readonly handover?: Handover;
  /** The day until which they put it off. */
  readonly laterOn?: CivilDate;
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
