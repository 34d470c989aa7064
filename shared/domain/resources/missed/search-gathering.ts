import type { PersonId } from "../../directory/person.ts";
import { addedUp, type MissedWords, missedWords } from "./missed-words.ts";

/** A search as somebody made it, perhaps while they were still typing. */
export interface MadeSearch {
  readonly person: PersonId;
  readonly words: string;
  readonly isFound: boolean;
}

/** Somebody who goes on typing or mends a word within this time still makes the same search, in milliseconds. */
const restsAfterMilliseconds = 60_000;

/**
 * Searches that found nothing since they were last taken. The last of what somebody typed counts, once they let it rest: not each
 * letter on the way, and not what they then found by mending it. Who searched is known for that minute only.
 */
export class SearchGathering {
  private readonly waiting = new Map<PersonId, { readonly words: string; readonly at: number }>();
  private counted: MissedWords[] = [];

  note({ person, words: typed, isFound }: MadeSearch, now: Date): void {
    const words = missedWords(typed);
    if (words === undefined) return;
    const before = this.waiting.get(person);
    this.waiting.delete(person);
    if (before && !(isSameSearch(before.words, words) && isWithin(before.at, now))) this.count(before.words);
    if (!isFound) this.waiting.set(person, { words, at: now.getTime() });
  }

  /** What has come to rest, each once given. `everything` takes what somebody may still be typing too. */
  take(now: Date, everything = false): readonly MissedWords[] {
    for (const [person, { words, at }] of this.waiting) {
      if (!everything && isWithin(at, now)) continue;
      this.waiting.delete(person);
      this.count(words);
    }
    const taken = addedUp(this.counted);
    this.counted = [];
    return taken;
  }

  /** Puts back what could not be kept. */
  putBack(taken: readonly MissedWords[]): void {
    this.counted = addedUp(this.counted, taken);
  }

  private count(words: string): void {
    this.counted = addedUp(this.counted, [{ words, times: 1 }]);
  }
}

const isWithin = (at: number, now: Date): boolean => now.getTime() - at < restsAfterMilliseconds;

/** One goes on from the other, or is the other with a slip mended: most of its letters stand at the same beginning. */
function isSameSearch(one: string, other: string): boolean {
  if (one.startsWith(other) || other.startsWith(one)) return true;
  let same = 0;
  while (one[same] !== undefined && one[same] === other[same]) same++;
  return same >= 0.6 * Math.min(one.length, other.length);
}
