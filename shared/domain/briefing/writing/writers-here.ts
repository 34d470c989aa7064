import { byText } from "../../by-text.ts";
import type { PersonId } from "../../directory/person.ts";
import type { EditionId, ItemId } from "../ids.ts";

/** An editor who has an edition open now, and which of its items. */
export interface WriterHere {
  readonly person: PersonId;
  readonly item?: ItemId;
}

/** The last word of an editor about an edition, and when it was said. */
export interface WriterHeard extends WriterHere {
  readonly at: Date;
  /** That they have it open no longer. */
  readonly hasLeft?: true;
}

/** A word, and about which edition. */
export interface WriterAt extends WriterHeard {
  readonly edition: EditionId;
}

/**
 * So long after their last word somebody counts as here who did not say that they leave: a word told among servers may be half a
 * minute old when the next is told and ten seconds older when it is looked for, and one telling may fail.
 */
const goneAfterMilliseconds = 70_000;
/** How often a word that says nothing new is told to other servers, so that nobody takes its writer for gone. */
const toldAgainMilliseconds = 30_000;
/** Which item is open is told at once, but somebody who leafs through an edition is not followed step by step. */
const leafingMilliseconds = 5000;
/** How often servers look for words told by others: a little less than pages ask, so that none comes a moment too early for it. */
const lookedForMilliseconds = 9000;
/** So long a server lets be what failed. */
const letBeMilliseconds = 15_000;
/** After so long a word is of no use to anybody. */
const overMilliseconds = 3_600_000;

/** Either way: clocks of servers differ a little, and an hour that lies ahead is a mistake in a row. */
const apart = (a: Date, b: Date): number => Math.abs(a.getTime() - b.getTime());

/** The later of two words of one editor. */
export const laterWord = (one: WriterHeard | undefined, other: WriterHeard): WriterHeard =>
  one && one.at > other.at ? one : other;

/** Who else is here, by what was heard of everybody from wherever; of each the last word counts. */
export function othersHere(heard: Iterable<WriterHeard>, self: PersonId, now: Date): WriterHere[] {
  const last = new Map<PersonId, WriterHeard>();
  for (const word of heard) last.set(word.person, laterWord(last.get(word.person), word));
  return [...last.values()]
    .filter((word) => word.person !== self && isHere(word, now))
    .map(({ person, item }) => ({ person, ...(item ? { item } : {}) }))
    .sort((a, b) => byText(a.person, b.person));
}

/** Whether somebody counts as having the edition open. */
export const isHere = ({ hasLeft, at }: WriterHeard, now: Date): boolean =>
  !hasLeft && apart(at, now) <= goneAfterMilliseconds;

/** Whether other servers are to be told of a word; `told` is what they were told last. */
export function isWorthTelling(word: WriterHeard, told: WriterHeard | undefined): boolean {
  if (word.hasLeft) return told !== undefined && !told.hasLeft;
  if (!told || told.hasLeft) return true;
  const since = apart(word.at, told.at);
  return since >= (word.item === told.item ? toldAgainMilliseconds : leafingMilliseconds);
}

/** Whether it is time to look for what others were told, having looked then. */
export const isWorthLooking = (lookedAt: Date | undefined, now: Date): boolean =>
  !lookedAt || apart(lookedAt, now) >= lookedForMilliseconds;

/** Until when nothing more is tried after a fault. */
export const letBeUntil = (fault: Date): Date => new Date(fault.getTime() + letBeMilliseconds);

/** Whether a word may be forgotten. */
export const isWordOver = ({ at }: WriterHeard, now: Date): boolean => apart(at, now) > overMilliseconds;
