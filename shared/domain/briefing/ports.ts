import type { PersonId } from "../directory/person.ts";
import type { Result } from "../result.ts";
import type { Versioned } from "../versioned.ts";
import type { Edition } from "./edition.ts";
import type { EditionId, ItemId } from "./ids.ts";
import type { BriefingItem } from "./item.ts";
import type { Receipt, ReceiptAct, ReceiptDoor } from "./receipt.ts";
import type { ReceiptBook } from "./receipt-book.ts";

export interface BriefingItems {
  find(id: ItemId): Promise<Versioned<BriefingItem> | undefined>;
  listIn(edition: EditionId): Promise<Versioned<BriefingItem>[]>;
  /** Creates under the item's own id; when that id is taken, answers what stands there, so that a repeat finds the first. */
  create(item: BriefingItem): Promise<Versioned<BriefingItem>>;
  save(
    item: BriefingItem,
    version: string,
  ): Promise<Result<Versioned<BriefingItem>, "item.changed" | "item.not-found">>;
  /** Removing what is gone already is no refusal. */
  remove(id: ItemId, version: string): Promise<Result<undefined, "item.changed">>;
}

export interface Editions {
  find(id: EditionId): Promise<Versioned<Edition> | undefined>;
  list(): Promise<Versioned<Edition>[]>;
  create(edition: Edition): Promise<Versioned<Edition>>;
  save(edition: Edition, version: string): Promise<Result<Versioned<Edition>, "edition.changed">>;
  /** Brings editions and items up to what Graph holds now, in one request. */
  refresh(): Promise<void>;
}

export interface Receipts {
  listFor(edition: EditionId): Promise<Receipt[]>;
  listOf(person: PersonId): Promise<Receipt[]>;
  /** Those of this academic year and the last, to look into without asking Graph. */
  book(): Promise<ReceiptBook>;
  /** Records one act. Safe to repeat and to race: acts of one person only add up. */
  record(act: {
    edition: EditionId;
    item?: ItemId;
    person: PersonId;
    act: ReceiptAct;
    at: Date;
    door: ReceiptDoor;
  }): Promise<Receipt>;
  withdraw(act: {
    edition: EditionId;
    item: ItemId;
    person: PersonId;
    act: ReceiptAct;
  }): Promise<Receipt | undefined>;
  /**
   * Changes a receipt by a rule that looks at how it stands at the moment of saving, so that a lost race is seen (invariant 3).
   * The rule begins from an empty one where there is none; it answers the same receipt to leave things as they are, and
   * must do so for what it has changed already.
   */
  amend<Code extends string>(
    of: { edition: EditionId; item: ItemId; person: PersonId; door: ReceiptDoor },
    rule: (receipt: Receipt) => Result<Receipt, Code>,
  ): Promise<Result<Receipt, Code>>;
}

/** The heads' channel in Teams. */
export interface HeadsChannel {
  /** The id of the card of this edition that stands in the channel, if one does. */
  findPost(edition: EditionId): Promise<string | undefined>;
  /** Posts the card and answers its id. Not safe to repeat: after a fault, look with `findPost` first. */
  post(edition: Edition): Promise<string>;
  /** Puts the edition as it is now in place of its card. Safe to repeat. */
  update(postId: string, edition: Edition): Promise<void>;
  /** How many of its items for all heads have no room on its card. */
  leftOff(edition: Edition): number;
}

/** Teams' activity feed. */
export interface ReaderNotifier {
  /** Tells at most 100 readers that the edition is out. Safe to repeat: a person's later notification of one edition replaces the earlier. */
  notify(edition: Edition, readers: readonly PersonId[], how?: { readonly isTest?: true }): Promise<void>;
}

/** Full-text search over published editions. */
export interface BriefingArchive {
  /** Items of published editions that match, best first, with the edition each stood in. */
  search(words: string): Promise<{ edition: EditionId; item: BriefingItem }[]>;
}
