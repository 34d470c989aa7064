import type { EditionId } from "../../../../shared/domain/briefing/ids.ts";

/**
 * Stands in our post's button data, so that after a crash the post is found again in the channel by looking for
 * this text in the messages' attachments. A bare date would also be found in deadlines.
 */
export const editionMarker = (edition: EditionId): string => `beacon-edition-${edition}`;
