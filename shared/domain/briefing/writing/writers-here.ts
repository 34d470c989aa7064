import type { Branded } from "../../brand.ts";
import { byText } from "../../by-text.ts";
import type { PersonId } from "../../directory/person.ts";
import type { EditionId, ItemId } from "../ids.ts";

/** An editor who has an edition open now, and which of its items. */
export interface WriterHere {
  readonly person: PersonId;
  readonly item?: ItemId;
}

/** One page in one browser, from when it is loaded until it is closed: an editor may have an edition open in two. */
export type WritingPage = Branded<"WritingPage">;

/** Who has an edition open in which page. */
export interface WriterInPage extends WriterHere {
  readonly page: WritingPage;
}

/** The last word of a page about an edition, and when it was said. */
export interface WriterHeard extends WriterInPage {
  readonly at: Date;
  /** That this page has it open no longer. */
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

/** By what the words of one page are known from those of others: nobody speaks for another's page. */
export const pageOf = ({ person, page }: Pick<WriterHeard, "person" | "page">): string => `${person} ${page}`;

/** The later of two words of one page, or of one editor's pages. */
export const laterWord = (one: WriterHeard | undefined, other: WriterHeard): WriterHeard =>
  one && one.at > other.at ? one : other;

/**
 * Who else is here, by what was heard of everybody from wherever. Of each page the last word counts, and somebody is here as long as
 * one of their pages is, at the item that they have open in the one heard of last.
 */
export function othersHere(heard: Iterable<WriterHeard>, self: PersonId, now: Date): WriterHere[] {
  const last = new Map<string, WriterHeard>();
  for (const word of heard) last.set(pageOf(word), laterWord(last.get(pageOf(word)), word));
  const here = new Map<PersonId, WriterHeard>();
  for (const word of last.values())
    if (word.person !== self && isHere(word, now))
      here.set(word.person, laterWord(here.get(word.person), word));
  return [...here.values()]
    .map(({ person, item }) => ({ person, ...(item ? { item } : {}) }))
    .sort((a, b) => byText(a.person, b.person));
}

/** Whether a page counts as having the edition open. */
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
