import { emptyWords } from "./common-words.ts";
import { fields } from "./searched-document.ts";
import type { Thesaurus } from "./thesaurus.ts";

/** To be counted up when an index comes to be laid out otherwise than `SavedIndex` says. */
const format = 1;

/**
 * What an index was built by: one that was saved under another stamp would answer otherwise than one built anew. How words are folded
 * shows in the terms of the thesaurus, which hold the language of schools.
 */
export function indexStamp(thesaurus: Pick<Thesaurus, "terms">): string {
  let sum = 0x811c9dc5;
  for (const text of [...fields.map(({ name }) => name), ...emptyWords, ...thesaurus.terms])
    for (let at = 0; at <= text.length; at++) sum = Math.imul(sum ^ (text.codePointAt(at) ?? 0), 0x01000193);
  return `${format}.${(sum >>> 0).toString(36)}`;
}
