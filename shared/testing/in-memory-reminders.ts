import type { BriefingReminders } from "../domain/briefing/reminders/ports.ts";
import { type BriefingReminder, reminderKey } from "../domain/briefing/reminders/reminder.ts";
import type { CpdNotice, CpdReminders } from "../domain/cpd/ports.ts";
import { type CpdReminder, isLeftBehind, type ReminderOf } from "../domain/cpd/reminders/reminder.ts";

const keyOf = ({ person, course, dueOn, step, to }: ReminderOf) =>
  [person, course, dueOn, step, to].join(" ");

export function inMemoryBriefingReminders(): BriefingReminders {
  const rows = new Map<string, BriefingReminder>();
  const keyOf = reminderKey;
  return {
    listOf: async (person) => [...rows.values()].filter((each) => each.person === person),
    listOpen: async () => [...rows.values()].filter(({ toldAt }) => !toldAt),
    begin: async (wanted, now) =>
      wanted.flatMap((each) => {
        const standing = rows.get(keyOf(each));
        if (standing && (standing.toldAt || standing.claim.until > now)) return [];
        const begun = standing ? { ...standing, claim: each.claim } : each;
        rows.set(keyOf(each), begun);
        return [begun];
      }),
    async markTold(reminders, at) {
      for (const each of reminders) {
        const standing = rows.get(keyOf(each));
        if (standing && !standing.toldAt) rows.set(keyOf(each), { ...standing, toldAt: at });
      }
    },
    refresh: async () => {},
  };
}

export function inMemoryReminders(...given: readonly CpdReminder[]): CpdReminders {
  const rows = new Map(given.map((each) => [keyOf(each), each]));
  return {
    listAbout: async (person) => [...rows.values()].filter((each) => each.person === person),
    listOpen: async () => [...rows.values()].filter(({ toldAt }) => !toldAt),
    begin: async (wanted, now) =>
      wanted.flatMap((each) => {
        const standing = rows.get(keyOf(each));
        if (standing && !isLeftBehind(standing, now))
          return !standing.toldAt && standing.claim.token === each.claim.token ? [standing] : [];
        const begun = standing ? { ...standing, claim: each.claim } : each;
        rows.set(keyOf(each), begun);
        return [begun];
      }),
    async markTold(reminders, at) {
      for (const each of reminders) {
        const standing = rows.get(keyOf(each));
        if (standing && !standing.toldAt) rows.set(keyOf(each), { ...standing, toldAt: at });
      }
    },
    refresh: async () => {},
  };
}

/** What a feed keeps apart: the same day's replaces the first, one's own what a head asked for, and neither what is of staff. */
export const noticeEntry = ({ to, ofStaffAt, by, day }: CpdNotice): string =>
  `cpd ${ofStaffAt ? "staff" : by ? "asked" : "own"} ${day} ${to}`;
