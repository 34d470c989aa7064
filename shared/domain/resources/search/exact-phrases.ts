import { fields, type SearchedDocument } from "./searched-document.ts";
import { wordsIn } from "./words-in.ts";

/** What a query puts in quotation marks, straight or curly. */
export function exactPhrases(query: string): string[][] {
  return Array.from(query.matchAll(/["“”]([^"“”]+)["“”]/g), ([, phrase = ""]) =>
    wordsIn(phrase).map(({ word }) => word),
  ).filter((phrase) => phrase.length > 0);
}

/** Whether a document says every one of the phrases word for word, each in one field. */
export function saysPhrases(document: SearchedDocument, phrases: readonly (readonly string[])[]): boolean {
  const texts = fields.map(({ of }) => wordsIn(of(document)).map(({ word }) => word));
  return phrases.every((phrase) => texts.some((words) => holds(words, phrase)));
}

const holds = (words: readonly string[], phrase: readonly string[]): boolean =>
  words.some((_word, at) => phrase.every((word, offset) => words[at + offset] === word));
