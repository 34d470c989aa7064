import type { Versioned } from "../../versioned.ts";
import type { PinId, PinnedAnswer } from "./pinned-answer.ts";

/** What curators pinned. Every search asks for all: a trust pins some dozens. */
export interface PinnedAnswers {
  /** In no order. */
  list(): Promise<readonly PinnedAnswer[]>;
  find(id: PinId): Promise<Versioned<PinnedAnswer> | undefined>;
  /** Creates under the pin's id; when that stands already, answers what stands. */
  create(pin: PinnedAnswer): Promise<PinnedAnswer>;
  /** Takes it away; one that is gone already counts as taken away. */
  remove(id: PinId, version: string): Promise<void>;
}
