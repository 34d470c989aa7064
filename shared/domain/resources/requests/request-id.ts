import type { NetworkId } from "../../networks/network.ts";
import { digest } from "../digest.ts";
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
