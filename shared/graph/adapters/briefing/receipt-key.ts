import type { EditionId, ItemId } from "../../../domain/briefing/ids.ts";
import type { PersonId } from "../../../domain/directory/person.ts";

/** One row for each person and item, or person and edition. */
export const receiptKey = (receipt: { edition: EditionId; item?: ItemId; person: PersonId }): string =>
  `${receipt.edition}.${receipt.item ?? "edition"}.${receipt.person}`;
