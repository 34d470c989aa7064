import type { PersonId } from "../../directory/person.ts";
import type { EditionId } from "../ids.ts";
import type { BriefingItem } from "../item.ts";
import type { Correction } from "./correction.ts";

export interface CorrectionNotice {
  readonly edition: EditionId;
  readonly item: Pick<BriefingItem, "id" | "title">;
  readonly correction: Correction;
}

/** What an e-mail says of a correction, to those whose copy of the item cannot be taken back. */
export interface CorrectionLetter extends CorrectionNotice {
  /** As it reads now. */
  readonly item: BriefingItem;
}

/** Teams' activity feed. */
export interface CorrectionNotifier {
  /** Tells at most 100 readers what was set right. Safe to repeat: a person's later notification of one correction replaces the earlier. */
  tell(notice: CorrectionNotice, readers: readonly PersonId[]): Promise<void>;
}
