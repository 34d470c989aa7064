/**
 * Why a card cannot be put right. `gone`: the chat or the card; `refused`: for another reason of Teams'; `no-answer`: Teams gave none
 * for as long as it was asked.
 */
export const cardsLeft = ["removed", "blocked", "gone", "refused", "no-answer"] as const;
export type CardLeft = (typeof cardsLeft)[number];

/** A card that stands in somebody's chat with Beacon. */
export interface CardInChat {
  /** Teams' id of the message in that chat. */
  readonly id: string;
  /** So many of the edition's corrections it shows. */
  readonly shows: number;
  /** Why it was left as it is when the edition had so many corrections. */
  readonly left?: { readonly why: CardLeft; readonly at: number };
}

/** Whether a card is to be put in place anew: it lacks some of these corrections, and nothing was tried since the last of them. */
export const isBehind = ({ shows, left }: CardInChat, corrections: number): boolean =>
  shows < corrections && (left === undefined || left.at < corrections);
