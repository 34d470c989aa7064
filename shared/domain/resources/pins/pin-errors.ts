import type { FieldError } from "../../result.ts";
import type { Thesaurus } from "../search/thesaurus.ts";
import { longestPinnedWords } from "./pin-limits.ts";
import { readSearch } from "./same-search.ts";

/** Everything wrong with the words that something is to be pinned for; empty when it may be. */
export function pinErrors(words: string, thesaurus: Thesaurus): FieldError[] {
  const pointer = "/words";
  if (words.length > longestPinnedWords) return [{ pointer, code: "too-long" }];
  if (/[\r\n]/.test(words)) return [{ pointer, code: "line-break" }];
  if (words.trim() === "") return [{ pointer, code: "required" }];
  // "What is it" asks for nothing by itself.
  return readSearch(words, thesaurus).parts.length === 0 ? [{ pointer, code: "says-nothing" }] : [];
}
