/** Of what an item can be made with one click. Minutes go by the id of their meeting. */
export const sourceKinds = ["meeting", "minutes", "course", "resource"] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** What one thing elsewhere in Beacon is known by. */
export interface SourceKey {
  readonly kind: SourceKind;
  readonly id: string;
}

/** Where an item came from, named as it was called when the item was made of it. */
export interface ItemSource extends SourceKey {
  readonly title: string;
}

export const isSameSource = (one: SourceKey, other: SourceKey): boolean =>
  one.kind === other.kind && one.id === other.id;
