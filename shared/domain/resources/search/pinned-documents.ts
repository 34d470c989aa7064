import { pinnedAtMost } from "../pins/pin-limits.ts";
import { exactPhrases, saysPhrases } from "./exact-phrases.ts";
import type { IndexView } from "./index-view.ts";
import type { Ranked } from "./rank.ts";

/**
 * The numbers of the first pinned documents, of those that the reader may see (invariant 7). What a search asks for word for word, they
 * have to say: whoever types quotation marks means the words and nothing else.
 */
export function pinnedDocuments(
  pinned: readonly string[] | undefined,
  words: string,
  { index, seen }: IndexView,
): readonly number[] {
  if (pinned === undefined || pinned.length === 0) return [];
  const phrases = exactPhrases(words);
  return pinned
    .flatMap((id) => index.numberOf(id) ?? [])
    .filter((at) => seen[at] === 1 && (phrases.length === 0 || saysPhrases(index.document(at), phrases)))
    .slice(0, pinnedAtMost);
}

/** What was found with what is pinned among it. */
export function withPinned(found: readonly Ranked[], pinned: readonly number[]): readonly Ranked[] {
  if (pinned.length === 0) return found;
  const missing = new Set(pinned);
  for (const { document } of found) missing.delete(document);
  return [...found, ...[...missing].map((document) => ({ document, score: 0, coverage: 1 }))];
}

/** What is pinned apart from the rest, in the order in which it was pinned, as wholly what is asked for. */
export function apart(
  kept: readonly Ranked[],
  pinned: readonly number[],
): { first: readonly Ranked[]; rest: readonly Ranked[] } {
  if (pinned.length === 0) return { first: [], rest: kept };
  const byNumber = new Map(kept.map((each) => [each.document, each]));
  const first = pinned.flatMap((document) => byNumber.get(document) ?? []);
  return {
    first: first.map((each) => ({ ...each, coverage: 1 })),
    rest: kept.filter(({ document }) => !pinned.includes(document)),
  };
}
