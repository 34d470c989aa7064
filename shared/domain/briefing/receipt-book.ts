import type { PersonId } from "../directory/person.ts";
import type { EditionId, ItemId } from "./ids.ts";
import type { Receipt } from "./receipt.ts";

/** Receipts to look into one by one, so that a question costs what it asks for and not what was ever recorded. */
export interface ReceiptBook {
  of(person: PersonId, edition: EditionId, item?: ItemId): Receipt | undefined;
  /** Receipts by which something was handed to this person, whatever became of it. */
  handedTo(person: PersonId): readonly Receipt[];
  /** Every receipt by which something was handed to somebody. */
  handedOver(): readonly Receipt[];
  /** Every receipt with a day until which somebody put something off, gone by or not. */
  putOff(): readonly Receipt[];
}

export function receiptBook(receipts: readonly Receipt[]): ReceiptBook {
  const byKey = new Map(
    receipts.map((receipt) => [key(receipt.person, receipt.edition, receipt.item), receipt]),
  );
  const handed = receipts.filter(({ handover }) => handover);
  return {
    of: (person, edition, item) => byKey.get(key(person, edition, item)),
    handedTo: (person) => handed.filter(({ handover }) => handover?.to === person),
    handedOver: () => handed,
    putOff: () => receipts.filter(({ laterOn }) => laterOn),
  };
}

const key = (person: PersonId, edition: EditionId, item: ItemId | undefined) =>
  `${person} ${edition} ${item ?? ""}`;
