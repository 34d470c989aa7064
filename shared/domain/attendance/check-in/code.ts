import type { Branded } from "../../brand.ts";
import type { MeetingId } from "../../meetings/ids.ts";

/** Six characters that stand on a meeting's screen for half a minute. */
export type CheckInCode = Branded<"CheckInCode">;

/** How long a code stands on the screen. */
export const stepMilliseconds = 30_000;

/** How many steps a code is taken for: its own and the next, for whoever scanned at the last second. */
const stepsTaken = 2;

/** So long, at most, a photo of the screen is of use to somebody who is not in the room: a minute from when the code came up. */
export const codeLifeMilliseconds = stepsTaken * stepMilliseconds;

/**
 * Letters and figures that nobody mistakes for others on a screen far away: none of 0 O, 1 I L, 2 Z, 5 S, 8 B, U; and no other
 * vowel, so that no code is a word.
 */
const characters = "34679CDFGHJKMNPQRTVWXY";
/** How many of them make a code. */
export const codeLength = 6;

/** What says a code: a keyed digest (HMAC) of a text. Only servers hold the key, so that nobody else can work out a code. */
export type Sign = (text: string) => Uint8Array;

/** Which step an instant lies in, counted from 1970 in UTC, so that every server counts alike. */
export const stepAt = (instant: Date): number => Math.floor(instant.getTime() / stepMilliseconds);

/** When the code of an instant gives way to the next. */
export const stepEndsAt = (instant: Date): Date => new Date((stepAt(instant) + 1) * stepMilliseconds);

/** A meeting's code in one step. */
export function codeOf(meeting: MeetingId, step: number, sign: Sign): CheckInCode {
  const digest = sign(`check-in ${meeting} ${step}`);
  // Two bytes a character: of 65,536 the last twenty make no difference that helps somebody who guesses.
  const letters = Array.from({ length: codeLength }, (_, at) => {
    const drawn = (digest[2 * at] ?? 0) * 256 + (digest[2 * at + 1] ?? 0);
    return characters.charAt(drawn % characters.length);
  });
  return letters.join("") as CheckInCode;
}

/** Whether a code is taken at an instant: the one on the screen, and the one before it. */
export function isTaken(
  code: CheckInCode,
  { meeting, now }: { meeting: MeetingId; now: Date },
  sign: Sign,
): boolean {
  const newest = stepAt(now);
  return stepsBetween(newest - stepsTaken + 1, newest).some((step) => codeOf(meeting, step, sign) === code);
}

/** Whether a code ever stood on a meeting's screen within a span of time. */
export function wasShown(
  code: CheckInCode,
  { meeting, from, until }: { meeting: MeetingId; from: Date; until: Date },
  sign: Sign,
): boolean {
  return stepsBetween(stepAt(from), stepAt(until)).some((step) => codeOf(meeting, step, sign) === code);
}

const stepsBetween = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);

/** A code as somebody typed it, in small letters or with spaces; undefined when it cannot be one. */
export function typedCode(text: string): CheckInCode | undefined {
  const letters = text.replace(/[\s-]/g, "").toUpperCase();
  return letters.length === codeLength && [...letters].every((letter) => characters.includes(letter))
    ? (letters as CheckInCode)
    : undefined;
}

/** As it stands on a screen, in two groups: "K7M PQ4". */
export const shownCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
