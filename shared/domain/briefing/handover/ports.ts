import type { PersonId } from "../../directory/person.ts";
import type { BriefingItem } from "../item.ts";
import type { HandoverNews } from "./handover.ts";

/** What one of two people is told of an item that one handed to the other. */
export interface HandoverNotice {
  readonly news: HandoverNews;
  readonly to: PersonId;
  readonly item: BriefingItem;
  /** Who handed it over, and to whom. */
  readonly between: readonly [PersonId, PersonId];
  /** Who did what is told. */
  readonly byName: string;
  /** What came with it when it was handed over. */
  readonly note: string;
}

export interface HandoverNotifier {
  /** Safe to repeat: a later notice to one person about one handover replaces the earlier. */
  tell(notice: HandoverNotice): Promise<void>;
}
