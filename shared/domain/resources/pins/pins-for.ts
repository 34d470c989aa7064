import type { Thesaurus } from "../search/thesaurus.ts";
import type { PinnedAnswer } from "./pinned-answer.ts";
import { isSameSearch, type ReadSearch, readSearch } from "./same-search.ts";

/** The answers that are pinned for a search, the first pinned first, each resource once; in the same order wherever they come from. */
export function pinsFor(
  words: string,
  pins: readonly PinnedAnswer[],
  thesaurus: Thesaurus,
): readonly PinnedAnswer[] {
  if (pins.length === 0 || words.trim() === "") return [];
  const read = readOnce(words, thesaurus);
  const resources = new Set<string>();
  return pins
    .filter((pin) => isSameSearch(read, readOnce(pin.words, thesaurus)))
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))
    .filter(({ resource }) => {
      if (resources.has(resource)) return false;
      resources.add(resource);
      return true;
    });
}

/** Every search asks how the words of every pin are read, and people type the same searches again and again. */
const readings = new WeakMap<Thesaurus, Map<string, ReadSearch>>();
const mostReadings = 5_000;

function readOnce(words: string, thesaurus: Thesaurus): ReadSearch {
  const known = readings.get(thesaurus) ?? new Map<string, ReadSearch>();
  readings.set(thesaurus, known);
  const before = known.get(words);
  if (before) return before;
  if (known.size >= mostReadings) known.clear();
  const read = readSearch(words, thesaurus);
  known.set(words, read);
  return read;
}
