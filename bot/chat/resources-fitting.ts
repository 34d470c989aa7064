import { plainWords } from "./matching/plain-words.ts";
import type { WordsSought } from "./matching/words-sought.ts";
import { plainSearch } from "./plain-search.ts";
import type { Turn } from "./turn.ts";

export interface ResourcesFitting {
  readonly total: number;
  /** Whether they may be shown to somebody who has not said that they look for resources. */
  readonly isClear: boolean;
}

/**
 * How much of a text the best resource must meet to be its answer, from 0 to 1. Between "who has read the briefing"
 * (0.5) and "latest KCSIE" (0.8), as measured on the phrasings in the test of asking for resources.
 */
const clearlyMet = 0.7;

/** Somebody who speaks of themselves, or asks for a person, wants no document. */
const aboutPeople = new Set(
  "i im ive id ill me my mine myself we were weve us our ours who whos whose".split(" "),
);

/** Whoever asks how something is done speaks of the thing: "how do I do an EHCP review". */
const howTo = /^how (?:do|can|should|would) (?:i|we|you) /;

/** Whether resources answer a text. None do for somebody whom Beacon does not know. */
export async function resourcesFitting({ words }: WordsSought, turn: Turn): Promise<ResourcesFitting> {
  const directory = await turn.ports.directory.current();
  if (words === "" || !directory.person(turn.person)) return { total: 0, isClear: false };
  const { found, total } = await plainSearch(turn, words);
  const isAboutPeople = plainWords(words)
    .replace(howTo, "")
    .split(" ")
    .some((word) => aboutPeople.has(word));
  return { total, isClear: !isAboutPeople && (found[0]?.coverage ?? 0) >= clearlyMet };
}
