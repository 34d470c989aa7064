import type { Pin } from "../../../shared/contract/resources/pins.schema.ts";
import type { PinnedAnswer } from "../../../shared/domain/resources/pins/pinned-answer.ts";

/** A pinned answer as its curator sees it. */
export const presentPin = ({ id, words, at }: PinnedAnswer): Pin => ({
  id,
  words,
  pinnedAt: at.toISOString(),
});
