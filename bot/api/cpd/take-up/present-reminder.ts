import type { ReminderStateView } from "../../../../shared/contract/cpd/reminder.schema.ts";
import type { ReminderState } from "../../../../shared/domain/cpd/reminders/reminding-by-hand.ts";
import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { lastRemindedWords, whyNotRemindedWords } from "../../../../shared/sentences/cpd/cpd-reminders.ts";

/** When somebody was last reminded, and whether they can be now. */
export function presentReminder(state: ReminderState, today: CivilDate): ReminderStateView {
  // When they were reminded says already why they are not again today.
  const whyNot = state.refusal === "reminder.sent-today" ? undefined : whyNotRemindedWords(state, today);
  return {
    canRemind: !state.refusal,
    ...(state.lastAt ? { last: lastRemindedWords(state.lastAt, today) } : {}),
    ...(whyNot ? { whyNot } : {}),
  };
}
