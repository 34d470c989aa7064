import type { PersonId } from "../../directory/person.ts";
import type { SchoolUrn } from "../../directory/school.ts";
import { type FieldError, ok, type Result, refuse } from "../../result.ts";
import type { Receipt } from "../receipt.ts";

/** How a handover comes to an end before what it asks is done: by whoever handed the item over, or by whoever had it. */
export const handoverEnds = ["taken-back", "handed-back"] as const;
export type HandoverEnd = (typeof handoverEnds)[number];

/** What the other of the two is told: who was handed something, that it is done, and that it is theirs no longer or again. */
export const handoverNews = ["handed", "done", ...handoverEnds] as const;
export type HandoverNews = (typeof handoverNews)[number];

/** That one person handed what an item asks to somebody at a school where both hold a post. It is part of the first one's receipt. */
export interface Handover {
  readonly to: PersonId;
  readonly school: SchoolUrn;
  readonly at: Date;
  readonly note: string;
  readonly ended?: { readonly how: HandoverEnd; readonly at: Date };
  /** The last thing that either was told of it. */
  readonly told?: HandoverNews;
  /** Who had the item from the same person before, was told so, and has not been told yet that it was taken back from them. */
  readonly takenFrom?: readonly PersonId[];
}

/** Characters of the note that comes with an item handed over: two sentences. */
export const noteLimit = 300;

export const noteErrors = (note: string): FieldError[] =>
  note.length > noteLimit ? [{ pointer: "/note", code: "too-long" }] : [];

/**
 * The receipt with its item handed over. Handing it to the same person again changes nothing; one that somebody else has must be taken
 * back first. From whom it was taken back and who has not heard is kept, to be told when it is time; that it was handed back is no
 * news to whoever hands it on again.
 */
export function withHandover(
  receipt: Receipt,
  handover: Handover,
  /** Whether a handover still leads to somebody. */
  stands: (handover: Handover) => boolean,
): Result<Receipt, "handover.changed"> {
  const standing = receipt.handover;
  if (standing && !standing.ended && stands(standing))
    return standing.to === handover.to ? ok(receipt) : refuse("handover.changed");
  const takenFrom = standing ? toldOfTheirs(standing) : [];
  return ok({ ...receipt, handover: { ...handover, ...(takenFrom.length > 0 ? { takenFrom } : {}) } });
}

/** Who believes of a handover that is replaced, and of those before it, that they have the item. */
const toldOfTheirs = (standing: Handover): PersonId[] => [
  ...new Set([
    ...lostByNow(standing),
    ...(newsToTell(standing, false) === "taken-back" ? [standing.to] : []),
  ]),
];

/** Those who had the item before and are still to be told that it was taken back: not whoever has it again, or gave it back themselves. */
export const lostByNow = ({ to, ended, told, takenFrom = [] }: Handover): readonly PersonId[] =>
  takenFrom.filter((person) => person !== to || (ended?.how === "taken-back" && told === undefined));

/** The receipt after its handover to this person has ended. Where it has ended already, or somebody else has the item now, nothing changes. */
export function withHandoverEnded(
  receipt: Receipt,
  { to, how, at }: { to: PersonId; how: HandoverEnd; at: Date },
): Receipt {
  const { handover } = receipt;
  if (!handover || handover.ended || handover.to !== to) return receipt;
  return { ...receipt, handover: { ...handover, ended: { how, at } } };
}

/** What is still to be said of a handover, or undefined. Whoever never heard that they have something need not hear that they have it no longer. */
export function newsToTell({ ended, told }: Handover, isDone: boolean): HandoverNews | undefined {
  const news = ended?.how ?? (isDone ? "done" : told === undefined ? "handed" : undefined);
  if (news === "taken-back" && told === undefined) return undefined;
  return news === told ? undefined : news;
}

/**
 * The receipt once what was to be said of it as it stood, `as`, has been said: `news` of the handover itself, if any, and to those who
 * had the item before that they have it no longer. Of what was handed to somebody else meanwhile the news is still to be told.
 */
export function withNewsTold(receipt: Receipt, as: Handover, news: HandoverNews | undefined): Receipt {
  if (!receipt.handover) return receipt;
  const { takenFrom: untold = [], ...handover } = receipt.handover;
  const isSame = handover.to === as.to && handover.at.getTime() === as.at.getTime();
  const heard = new Set([...(as.takenFrom ?? []), ...(news === "taken-back" ? [as.to] : [])]);
  const takenFrom = untold.filter((person) => !heard.has(person));
  const told = isSame ? (news ?? handover.told) : handover.told;
  if (told === handover.told && takenFrom.length === untold.length) return receipt;
  return {
    ...receipt,
    handover: { ...handover, ...(told ? { told } : {}), ...(takenFrom.length > 0 ? { takenFrom } : {}) },
  };
}
