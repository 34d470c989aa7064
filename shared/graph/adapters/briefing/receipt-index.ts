import type { EditionId, ItemId } from "../../../domain/briefing/ids.ts";
import type { Receipt } from "../../../domain/briefing/receipt.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MirroredRows } from "../rows.ts";
import { receiptKey } from "./receipt-key.ts";

/** Receipts by edition and by person, so that a page costs what it shows and not what was ever recorded. */
export class ReceiptIndex {
  private readonly editions = new Map<EditionId, Map<string, Receipt>>();
  private readonly people = new Map<PersonId, Map<string, Receipt>>();
  private readonly later = new Map<string, Receipt>();
  private readonly delegates = new Map<PersonId, Map<string, Receipt>>();

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

  of(what: { person: PersonId; edition: EditionId; item?: ItemId }): Receipt | undefined {
    return this.people.get(what.person)?.get(receiptKey(what));
  }

  /** Those by which something was handed to this person. */
  handedTo(person: PersonId): Receipt[] {
    return [...(this.delegates.get(person)?.values() ?? [])];
  }

  handedOver(): Receipt[] {
    return [...this.delegates.values()].flatMap((group) => [...group.values()]);
  }

  putOff(): Receipt[] {
    return [...this.later.values()];
  }

  private take(before: Receipt | undefined, after: Receipt | undefined): void {
    if (before) {
      this.later.delete(receiptKey(before));
      this.editions.get(before.edition)?.delete(receiptKey(before));
      this.people.get(before.person)?.delete(receiptKey(before));
      if (before.handover) this.delegates.get(before.handover.to)?.delete(receiptKey(before));
    }
    if (after) {
      if (after.laterOn) this.later.set(receiptKey(after), after);
      place(this.editions, after.edition).set(receiptKey(after), after);
      place(this.people, after.person).set(receiptKey(after), after);
      if (after.handover) place(this.delegates, after.handover.to).set(receiptKey(after), after);
    }
  }
}

function place<Key>(groups: Map<Key, Map<string, Receipt>>, key: Key): Map<string, Receipt> {
  const group = groups.get(key) ?? new Map<string, Receipt>();
  groups.set(key, group);
  return group;
}
