import { expect, it } from "@jest/globals";
import type { ReminderState } from "../../../../shared/domain/cpd/reminders/reminding-by-hand.ts";
import { civilDate } from "../../../../shared/domain/time/civil-date.ts";
import { schoolRemindedSentence } from "../../../../shared/sentences/cpd/cpd-reminders.ts";
import { presentReminder } from "./present-reminder.ts";

const today = civilDate("2026-11-24");
const thisMorning = new Date("2026-11-24T09:14:00Z");
const lastWeek = new Date("2026-11-20T15:00:00Z");

it.each<[string, ReminderState, ReturnType<typeof presentReminder>]>([
  ["never reminded", {}, { canRemind: true }],
  ["reminded before", { lastAt: lastWeek }, { canRemind: true, last: "Last reminded Friday 20 November" }],
  [
    "reminded today",
    { lastAt: thisMorning, refusal: "reminder.sent-today" },
    { canRemind: false, last: "Reminded today at 9:14am" },
  ],
  [
    "in a holiday",
    { refusal: "reminder.closed-today", worksOn: civilDate("2027-01-04") },
    {
      canRemind: false,
      whyNot: "Nobody is reminded on a day off. They are back on Monday 4 January 2027.",
    },
  ],
  [
    "with nothing left to do",
    { refusal: "reminder.nothing-owed" },
    { canRemind: false, whyNot: "There is nothing left to remind them of." },
  ],
])("a head sees how it stands with reminding somebody: %s", (_who, state, expected) => {
  expect(presentReminder(state, today)).toEqual(expected);
});

it.each([
  [{ reminded: 3, already: 0, away: 0 }, "3 people reminded."],
  [
    { reminded: 1, already: 1, away: 1 },
    "1 person reminded. 1 had been reminded today already. 1 has a day off.",
  ],
  [{ reminded: 2, already: 0, away: 4 }, "2 people reminded. 4 have a day off."],
])("reminding a school says whom it reached and whom it passed over: %j", (counts, expected) => {
  expect(schoolRemindedSentence(counts)).toBe(expected);
});
