import type { EditionId, ItemId } from "../ids.ts";

/**
 * Of what an item can be made with one click: of an item of an earlier edition too, which is then said again. Minutes go by the id
 * of their meeting, an item that was said several times by that of the first.
 */
export const sourceKinds = ["item", "key-message", "meeting", "minutes", "course", "resource"] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** What one thing elsewhere in Beacon is known by. */
export interface SourceKey {
  readonly kind: SourceKind;
  readonly id: string;
}

/** Where an item came from, named as it was called when the item was made of it. */
export interface ItemSource extends SourceKey {
  readonly title: string;
  /** Of an item that is said again: each time that it was said before, the first first. */
  readonly earlier?: readonly EarlierItem[];
  /** When the item was made of it; absent of items of before that was kept. Its id, which comes from the thing, does not say. */
  readonly takenAt?: Date;
}

export interface EarlierItem {
  readonly edition: EditionId;
  readonly item: ItemId;
}

export const isSameSource = (one: SourceKey, other: SourceKey): boolean =>
  one.kind === other.kind && one.id === other.id;
