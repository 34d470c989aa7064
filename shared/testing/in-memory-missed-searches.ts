import { addedUp, type MissedWords } from "../domain/resources/missed/missed-words.ts";
import type { MissedSearches } from "../domain/resources/missed/ports.ts";
import { SearchGathering } from "../domain/resources/missed/search-gathering.ts";
import type { Clock } from "../domain/time/clock.ts";
import { londonDate } from "../domain/time/london.ts";

export function inMemoryMissedSearches(clock: Clock): MissedSearches {
  const gathering = new SearchGathering();
  const kept: { readonly on: string; readonly searches: readonly MissedWords[] }[] = [];
  return {
    note: (search) => gathering.note(search, clock.now()),
    async settle(everything) {
      kept.push({ on: londonDate(clock.now()), searches: gathering.take(clock.now(), everything) });
    },
    listSince: async (date) =>
      addedUp(...kept.filter(({ on }) => on >= date).map(({ searches }) => searches)),
  };
}
