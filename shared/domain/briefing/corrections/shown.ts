import type { Edition } from "../edition.ts";

/** So many of an edition's corrections are on every card that stands for it and can be put right. */
export interface CorrectionsShown {
  /** On the card in the heads' channel. */
  readonly post: number;
  /** On the cards in people's own chats. */
  readonly chats: number;
  /** Those for which Teams gave no answer are tried again then. */
  readonly againAt?: Date;
}

/** How far an edition's cards are; of one corrected before that was kept, as far as its readers were told. */
export function shownOf({
  shown,
  correctionsTold,
}: Pick<Edition, "shown" | "correctionsTold">): CorrectionsShown {
  const told = correctionsTold?.count ?? 0;
  return shown ?? { post: told, chats: told };
}

/** Whether any card of an edition is to be put right now. */
export function areCardsDue(edition: Edition, now: Date): boolean {
  const { post, chats, againAt } = shownOf(edition);
  const corrections = edition.corrections?.length ?? 0;
  // The card in the channel says whether there is a correction that was not tried yet.
  return post < corrections || (chats < corrections && (againAt === undefined || againAt <= now));
}

/** How long Teams is left alone after it gave no answer for some cards, in milliseconds. */
export const cardsRestMilliseconds = 5 * 60_000;
