import type { PersonId } from "../../directory/person.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { BriefingItem } from "../item.ts";
import type { BriefingReminder } from "./reminder.ts";

export interface BriefingReminders {
  /** Every reminder to one person, of this academic year and the last. */
  listOf(person: PersonId): Promise<BriefingReminder[]>;
  /** Those begun and not told yet. */
  listOpen(): Promise<BriefingReminder[]>;
  /**
   * Begins them, 20 a request, and answers those that are now the caller's. What another began is its own until its claim ends;
   * what was told stays told (invariant 2).
   */
  begin(reminders: readonly BriefingReminder[], now: Date): Promise<BriefingReminder[]>;
  markTold(reminders: readonly BriefingReminder[], at: Date): Promise<void>;
  /** Brings them up to what Graph holds now, in one request. */
  refresh(): Promise<void>;
}

export interface BriefingReminderNotice {
  readonly to: PersonId;
  readonly day: CivilDate;
  /** The earliest deadline first. */
  readonly items: readonly BriefingItem[];
}

export interface BriefingReminderNotifier {
  /** Tells everybody who is told the same in the same requests. Safe to repeat: one day's replaces the first. */
  tell(notices: readonly BriefingReminderNotice[]): Promise<void>;
}
