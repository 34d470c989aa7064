import type { NetworkId } from "../../networks/network.ts";
import { wordsIn } from "../search/words-in.ts";
import type { RequestId } from "./resource-request.ts";

/** The words of a request by which it is the same as another: in any letters, with any signs between them. */
export const plainRequestWords = (words: string): string =>
  wordsIn(words)
    .map(({ word }) => word)
    .join(" ");

/**
 * The id of the request that a network gets for these words; `turn` counts those that ended before it. Whoever asks for the same
 * comes to the same id, so that two at once are one request (invariant 2).
 */
export const requestId = (network: NetworkId, words: string, turn: number): RequestId =>
  `${network}.${digest(plainRequestWords(words) || words.trim())}.${turn}` as RequestId;

/** 64 bits of two FNV-1a sums as letters and digits: a network never has so many requests that two would share one. */
function digest(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (low >>> 0).toString(36).padStart(7, "0") + (high >>> 0).toString(36).padStart(7, "0");
}
