import { asking } from "./matching/match-question.ts";
import { plainWords } from "./matching/plain-words.ts";
import { tellingWords } from "./matching/telling-words.ts";
import type { WordsSought } from "./matching/words-sought.ts";
import { plainSearch } from "./plain-search.ts";
import type { Turn } from "./turn.ts";

export interface ResourcesFitting {
  readonly total: number;
  /** How they may be shown to somebody who has not said that they look for resources: as the answer, in doubt, or only on a further press. */
  readonly fit: "clear" | "likely" | "none";
  /** Whether there are none of what may well be looked for, so that a network may be asked. */
  readonly isMissed: boolean;
}

/**
 * How much of a text the best resource must meet to be its answer, from 0 to 1. Between "who has read the briefing"
 * (0.5) and "latest KCSIE" (0.8), as measured on the phrasings in the test of asking for resources.
 */
const clearlyMet = 0.7;

/** From here on they are shown in doubt: as much as the search itself asks of an answer. "whats the rules on phones yr 9" (0.5). */
const likelyMet = 0.35;

/** Somebody who speaks of themselves, or asks for a person, wants no document. */
const aboutPeople = new Set(
  "i im ive id ill me my mine myself we were weve us our ours who whos whose".split(" "),
);

/** Whoever asks what is to be done speaks of the thing: "how do I do an EHCP review", "can I fine parents", "new SENCO where do I start". */
const whatToDo =
  /\b(?:(?:how|what|when|where)(?: long| often| many| much)? )?(?:do|can|should|would|must|may) (?:i|we|you)\b/g;

/** Who tells Beacon to do something looks for nothing, though what they name may be in a library. */
const order =
  /^(?:order|email|mail|remind|invite|move|cancel|delete|publish|tell|call|message|notify|ring|(?:send|book|give|start|print|write|sign) (?:an?|the|this|it|to|me|us|minutes|everyone|everybody|all))\b/;

/** Whether resources answer a text. None do for somebody whom Beacon does not know. */
export async function resourcesFitting({ words }: WordsSought, turn: Turn): Promise<ResourcesFitting> {
  const directory = await turn.ports.directory.current();
  if (words === "" || !directory.person(turn.person)) return { total: 0, fit: "none", isMissed: false };
  const { found, total, didYouMean } = await plainSearch(turn, words);
  const plain = plainWords(words);
  const isAboutPeople = plain
    .replace(whatToDo, "")
    .split(" ")
    .some((word) => aboutPeople.has(word));
  const met = isAboutPeople ? 0 : (found[0]?.coverage ?? 0);
  const isMeant = !isAboutPeople && !order.test(plain);
  return {
    total,
    // What fits a word only as it may have been meant is a guess upon a guess.
    fit: met >= clearlyMet ? "clear" : met >= likelyMet && isMeant && !didYouMean ? "likely" : "none",
    isMissed: total === 0 && isMeant && tellingWords(plain).filter((word) => !asking.has(word)).length > 1,
  };
}
