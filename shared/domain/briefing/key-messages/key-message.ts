import type { Branded } from "../../brand.ts";
import { type Audience, choosesSomebody } from "../../directory/audience.ts";
import type { PersonId } from "../../directory/person.ts";
import type { FieldError } from "../../result.ts";
import { textErrors } from "../../text-errors.ts";
import type { EditionId, ItemId } from "../ids.ts";
import { type BriefingItem, itemErrors } from "../item.ts";

export type KeyMessageId = Branded<"KeyMessageId">;

/** One time that a message is said: on which Tuesday, and in which words. */
export interface Saying {
  readonly edition: EditionId;
  readonly title: string;
  readonly what: string;
}

/** Something that the trust wants heard, planned to be said several times in different words. */
export interface KeyMessage {
  readonly id: KeyMessageId;
  /** What is to be heard, in a line for editors; readers never see it. */
  readonly message: string;
  readonly audience: Audience;
  /** The earliest Tuesday first. */
  readonly sayings: readonly Saying[];
}

export const keyMessageLimits = { message: 200, sayings: 12 } as const;

/** What is wrong with a plan, each with its place. Whether a Tuesday has a briefing is for whoever knows the calendar. */
export function keyMessageErrors(
  { message, audience, sayings }: Omit<KeyMessage, "id">,
  isBriefing: (edition: EditionId) => boolean,
): FieldError[] {
  const errors = textErrors("/message", message, keyMessageLimits.message);
  if (!choosesSomebody(audience)) errors.push({ pointer: "/audience", code: "required" });
  if (sayings.length === 0) errors.push({ pointer: "/sayings", code: "required" });
  if (sayings.length > keyMessageLimits.sayings) errors.push({ pointer: "/sayings", code: "too-many" });
  for (const [index, { edition, title, what }] of sayings.entries()) {
    const at = `/sayings/${index}`;
    if (!isBriefing(edition)) errors.push({ pointer: `${at}/edition`, code: "not-a-briefing-tuesday" });
    else if (sayings.findIndex((each) => each.edition === edition) < index)
      errors.push({ pointer: `${at}/edition`, code: "duplicate" });
    const item = {
      title,
      what,
      why: "",
      audience,
      section: "know" as const,
      links: [],
      owner: "owner" as PersonId,
    };
    errors.push(
      ...itemErrors(item, edition).map(({ pointer, code }) => ({ pointer: `${at}${pointer}`, code })),
    );
  }
  return errors;
}

/** One time that a message was said, or stands in an edition being written. */
export interface Said {
  readonly edition: EditionId;
  readonly item: ItemId;
  readonly title: string;
  readonly what: string;
  readonly isOut: boolean;
}

/** An edition with its items, as whoever asks after key messages has them. */
export interface EditionOfMessages {
  readonly edition: EditionId;
  readonly isOut: boolean;
  readonly items: readonly BriefingItem[];
}

/** Where a message stands already, the earliest first. */
export const saidOf = (message: KeyMessageId, editions: readonly EditionOfMessages[]): Said[] =>
  editions
    .flatMap(({ edition, isOut, items }) =>
      items
        .filter(({ source }) => source?.kind === "key-message" && source.id === message)
        .map(({ id: item, title, what }) => ({ edition, item, title, what, isOut })),
    )
    .sort((a, b) => (a.edition < b.edition ? -1 : 1));

export const sayingStandings = ["planned", "in-draft", "said", "left-out"] as const;
export type SayingStanding = (typeof sayingStandings)[number];

/** How one planned time stands: still ahead, taken into an edition being written, said, or left out of one that went out. */
export function standingOfSaying(
  { edition }: Pick<Saying, "edition">,
  said: readonly Said[],
  { today, isOut }: { today: string; isOut: (edition: EditionId) => boolean },
): SayingStanding {
  const here = said.find((each) => each.edition === edition);
  if (here) return here.isOut ? "said" : "in-draft";
  return isOut(edition) || edition < today ? "left-out" : "planned";
}

/** Whether two texts are the same words: capitals, spaces and signs between words make no other saying of one. */
export const isSameWording = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other);

const wordsOf = (text: string): string =>
  text
    .toLocaleLowerCase("en-GB")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
