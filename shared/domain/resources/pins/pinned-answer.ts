import type { Branded } from "../../brand.ts";
import type { PersonId } from "../../directory/person.ts";
import type { NetworkId } from "../../networks/network.ts";
import { digest } from "../digest.ts";
import type { ResourceId } from "../resource.ts";
import { wordsIn } from "../search/words-in.ts";

export type PinId = Branded<"PinId">;

/** A resource that a curator has shown first to whoever searches for these words. It is made and taken away, and never changed. */
export interface PinnedAnswer {
  readonly id: PinId;
  /** As they were written. */
  readonly words: string;
  readonly resource: ResourceId;
  /** The network in whose name it was chosen; the central team's when left out. */
  readonly network?: NetworkId;
  readonly by: PersonId;
  readonly at: Date;
}

/**
 * The id of a resource pinned for these words, in whatever order and letters they are written: two curators who pin the same at once
 * come to one row, and two who pin different resources to one each (invariants 2 and 3).
 */
export const pinId = (resource: ResourceId, words: string): PinId =>
  `${resource}.${digest(
    wordsIn(words)
      .map(({ word }) => word)
      .sort()
      .join(" "),
  )}` as PinId;
