import { doNotListMeSaid, listMeSaid } from "../questions/helper-questions.ts";
import { plainWords, withoutCourtesies } from "./plain-words.ts";

const asked = new Set(listMeSaid.map(plainWords));
const refused = new Set(doNotListMeSaid.map(plainWords));

/** Whether a text asks in so many words to be listed among those who can help, or not to be; undefined when it asks neither. */
export function listingWish(text: string): boolean | undefined {
  const plain = plainWords(text);
  const question = withoutCourtesies(plain);
  if (refused.has(plain) || refused.has(question)) return false;
  return asked.has(plain) || asked.has(question) ? true : undefined;
}
