import { itemsOut } from "../corrections/correction.ts";
import type { Edition } from "../edition.ts";
import type { AnswerSetting } from "../handover/answers.ts";
import type { EditionId } from "../ids.ts";
import type { BriefingItem } from "../item.ts";
import { notDone } from "./not-done.ts";
import type { Offer } from "./offer.ts";
import type { EarlierItem } from "./source.ts";

/**
 * What these editions asked and somebody has not done: to be said again. What was carried over already stands once, as it was said
 * last. The one that most have still to do comes first.
 */
export function stillOpen(
  editions: readonly Edition[],
  setting: AnswerSetting,
): readonly Extract<Offer, { readonly kind: "item" }>[] {
  const said = [...editions].sort(newestFirst).flatMap((edition) => itemsOut(edition));
  const again = new Set(said.flatMap(({ source }) => (source?.earlier ?? []).map(({ item }) => item)));
  return said
    .filter((item) => item.action && !again.has(item.id))
    .map((item) => ({ kind: "item" as const, item, notDone: notDone(item, setting) }))
    .filter((offer) => offer.notDone.left > 0)
    .sort((a, b) => share(b.notDone) - share(a.notDone));
}

/** Each time that an item was said before, the first first; nothing for one that is said the first time. */
export const saidBefore = ({ source }: Pick<BriefingItem, "source">): readonly EarlierItem[] =>
  source?.kind === "item" ? (source.earlier ?? []) : [];

/** The edition in which an item that was carried over was said first; undefined for one that was not. */
export const firstSaid = (item: Pick<BriefingItem, "source">): EarlierItem | undefined => saidBefore(item)[0];

const share = ({ left, of }: { readonly left: number; readonly of: number }) => (of === 0 ? 0 : left / of);

const newestFirst = (a: { readonly id: EditionId }, b: { readonly id: EditionId }) => (a.id > b.id ? -1 : 1);
