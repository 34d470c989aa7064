import type { PersonId } from "../../directory/person.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { EditionId, ItemId } from "../ids.ts";

/** What one person is reminded of on one day, all in one message, as far as it has come. */
export interface BriefingReminder {
  readonly person: PersonId;
  /** On which day it was begun. What is taken up again on a later day stays this day's. */
  readonly day: CivilDate;
  readonly items: readonly { readonly edition: EditionId; readonly item: ItemId }[];
  /** Which server is at it, and until when it keeps others off. */
  readonly claim: { readonly token: string; readonly until: Date };
  /** When Teams had taken it. */
  readonly toldAt?: Date;
}
