import type { FoundResources } from "../../shared/domain/resources/ports.ts";
import { findResources } from "../../shared/usecases/resources/find-resources.ts";
import { resourcesShown } from "./cards/resources/resources.card.ts";
import { readerOf, type Turn } from "./turn.ts";

const searches = new WeakMap<Turn, Map<string, Promise<FoundResources>>>();

/** The first resources that fit some words and nothing else: looked for once a turn, whether to see if any answer or to show them. */
export function plainSearch(turn: Turn, words: string): Promise<FoundResources> {
  const ofTurn = searches.get(turn) ?? new Map<string, Promise<FoundResources>>();
  searches.set(turn, ofTurn);
  const found =
    ofTurn.get(words) ?? findResources(turn.ports, readerOf(turn), { words, limit: resourcesShown });
  ofTurn.set(words, found);
  return found;
}
