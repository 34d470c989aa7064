import type { Edition } from "../edition.ts";

/** So many of an edition's corrections are on every card that stands for it and can be put right. */
export interface CorrectionsShown {
  /** On the card in the heads' channel. */
  readonly post: number;
  /** On the cards in people's own chats. */
  readonly chats: number;
  /** Where Teams gave no answer for some, when they are tried again, and with how many corrections they were. */
  readonly again?: { readonly at: Date; readonly tried: number };
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
  const { post, chats, again } = shownOf(edition);
  const corrections = edition.corrections?.length ?? 0;
  if (Math.min(post, chats) >= corrections) return false;
  return again === undefined || again.tried < corrections || again.at <= now;
}

/** How long Teams is left alone after it gave no answer for some cards, in milliseconds. */
export const cardsRestMilliseconds = 5 * 60_000;

/** For so long Teams is asked for an answer about one card, in milliseconds: a day, longer than it has ever been away. */
const askedForAtMost = 24 * 3_600_000;

/** Whether it went on for so long after the last correction that Teams is asked no more. */
export const isGivenUp = ({ corrections }: Pick<Edition, "corrections">, now: Date): boolean =>
  now.getTime() - (corrections?.at(-1)?.at.getTime() ?? 0) >= askedForAtMost;
