import type { ReminderState } from "../../domain/cpd/reminders/reminding-by-hand.ts";
import { dateInEngland, day, time } from "../dates.ts";
import { counted } from "../lists.ts";

/** "Reminded today at 9:14am", "Last reminded Friday 20 November". */
export function lastRemindedWords(at: Date, today: string): string {
  const on = dateInEngland(at);
  return on === today ? `Reminded today at ${time(at)}` : `Last reminded ${day(on, today)}`;
}

/** Why somebody cannot be reminded just now; nothing for somebody who can be. */
export function whyNotRemindedWords(
  { refusal, lastAt, worksOn }: ReminderState,
  today: string,
): string | undefined {
  switch (refusal) {
    case undefined:
      return undefined;
    case "reminder.nothing-owed":
      return "There is nothing left to remind them of.";
    case "reminder.sent-today":
      return `${lastAt ? lastRemindedWords(lastAt, today) : "Reminded today"}.`;
    case "reminder.closed-today":
      return worksOn
        ? `Nobody is reminded on a day off. They are back on ${day(worksOn, today)}.`
        : "Nobody is reminded on a day off.";
  }
}

/** "3 people reminded. 1 had been reminded today already. 2 have a day off." */
export function schoolRemindedSentence({
  reminded,
  already,
  away,
}: {
  reminded: number;
  already: number;
  away: number;
}): string {
  return [
    `${counted(reminded, "person", "people")} reminded.`,
    ...(already > 0 ? [`${already} had been reminded today already.`] : []),
    ...(away > 0 ? [`${away} ${away === 1 ? "has" : "have"} a day off.`] : []),
  ].join(" ");
}
