import type { Branded } from "../../brand.ts";
import type { PersonId } from "../../directory/person.ts";
import type { Edition } from "../edition.ts";
import type { ItemId } from "../ids.ts";
import type { BriefingItem, ItemContent } from "../item.ts";

export type CorrectionId = Branded<"CorrectionId">;

export const correctionKinds = ["corrected", "withdrawn", "put-back"] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** What an editor did to one item after its edition had gone out. */
export interface Correction {
  /** Chosen by whoever sends it, so that one sent twice stands once. */
  readonly id: CorrectionId;
  readonly item: ItemId;
  readonly kind: CorrectionKind;
  readonly at: Date;
  readonly by: PersonId;
  /** What changed or why it went, for its readers: "The form is due on Friday 4 December." Empty when it is put back. */
  readonly note: string;
}

/** What may be set right. Who an item is for and where it stands was settled when it went out. */
export type CorrectedContent = Omit<ItemContent, "audience" | "section">;

/** Characters. With the item's title it fits a notification and one line of a card. */
export const correctionNoteLimit = 200;

export const correctionsOf = (
  { corrections = [] }: Pick<Edition, "corrections">,
  item: ItemId,
): readonly Correction[] => corrections.filter((each) => each.item === item);

/** How often an item was corrected; what somebody read or holds on a card is of one such number. */
export const revisionOf = (edition: Pick<Edition, "corrections">, item: ItemId): number =>
  correctionsOf(edition, item).length;

export const lastCorrectionOf = (
  edition: Pick<Edition, "corrections">,
  item: ItemId,
): Correction | undefined => correctionsOf(edition, item).at(-1);

export const isWithdrawn = (edition: Pick<Edition, "corrections">, item: ItemId): boolean =>
  lastCorrectionOf(edition, item)?.kind === "withdrawn";

/** What was done to an item since it went out: how often, and what last. */
export interface Corrected {
  readonly revision: number;
  readonly last: Correction;
}

/** Its items as readers have them now: as they went out and were set right since, each with how, without those withdrawn. */
export function itemsOut(edition: Pick<Edition, "corrections" | "frozenItems">): readonly BriefingItem[] {
  const items = edition.frozenItems ?? [];
  if (!edition.corrections?.length) return items;
  return items
    .filter(({ id }) => !isWithdrawn(edition, id))
    .map((item) => {
      const last = lastCorrectionOf(edition, item.id);
      return last ? { ...item, corrected: { revision: revisionOf(edition, item.id), last } } : item;
    });
}

/** The items that were withdrawn and not put back. */
export const itemsWithdrawn = (edition: Pick<Edition, "corrections" | "frozenItems">): BriefingItem[] =>
  (edition.frozenItems ?? []).filter(({ id }) => isWithdrawn(edition, id));

/** The edition after one more correction; with new content when there is any. */
export const withCorrection = (
  edition: Edition,
  correction: Correction,
  content?: CorrectedContent,
): Edition => ({
  ...edition,
  corrections: [...(edition.corrections ?? []), correction],
  frozenItems: (edition.frozenItems ?? []).map((item) =>
    item.id === correction.item && content ? replaced(item, content) : item,
  ),
});

/** An action that the correction leaves out is gone. */
function replaced({ action: _gone, ...item }: BriefingItem, content: CorrectedContent): BriefingItem {
  return { ...item, ...content };
}
