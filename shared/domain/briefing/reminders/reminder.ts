import type { PersonId } from "../../directory/person.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { EditionId, ItemId } from "../ids.ts";

/** What a reminder is about besides what briefings ask: proposals that close. One person gets one of each on a day. */
export const reminderSubjects = ["proposals"] as const;
export type ReminderSubject = (typeof reminderSubjects)[number];

/** What one person is reminded of on one day, all in one message, as far as it has come. */
export interface BriefingReminder {
  readonly person: PersonId;
  /** On which day it was begun. What is taken up again on a later day stays this day's. */
  readonly day: CivilDate;
  /** Absent for what briefings ask. */
  readonly about?: ReminderSubject;
  readonly items: readonly { readonly edition: EditionId; readonly item: ItemId }[];
  /** Which server is at it, and until when it keeps others off. */
  readonly claim: { readonly token: string; readonly until: Date };
  /** When Teams had taken it. */
  readonly toldAt?: Date;
}

/** By what a reminder is told from others: a repeat finds the first. */
export const reminderKey = ({
  day,
  person,
  about,
}: Pick<BriefingReminder, "day" | "person" | "about">): string =>
  about ? `${day} ${person} ${about}` : `${day} ${person}`;
