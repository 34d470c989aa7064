import type { PersonId } from "../../directory/person.ts";
import { academicYearOf, yearsOn } from "../../time/academic-year.ts";
import { type CivilDate, civilDate } from "../../time/civil-date.ts";
import type { CourseId } from "../course.ts";

/**
 * For what somebody is reminded: so many days before or after something is due, because their head is to know, or because a head
 * or the central team asked for it on a day.
 */
export type ReminderStep = `before-${number}` | `after-${number}` | "head" | `asked-${CivilDate}`;

/** What a reminder is about. Two of the same are one and the same reminder, whoever sends them (invariant 2). */
export interface ReminderOf {
  /** Who owes it. */
  readonly person: PersonId;
  readonly course: CourseId;
  readonly dueOn: CivilDate;
  readonly step: ReminderStep;
  /** Who is told: they themselves, or a head of theirs. */
  readonly to: PersonId;
}

/** A reminder as far as it has come: begun by a server, and said to be told when Teams has taken it. */
export interface CpdReminder extends ReminderOf {
  /** On which day it was begun. What is taken up again on a later day stays this day's. */
  readonly day: CivilDate;
  readonly at: Date;
  /** Who asked for it; absent in the trust's rhythm. */
  readonly by?: PersonId;
  /** Which server is at it, and until when it keeps others off. */
  readonly claim: { readonly token: string; readonly until: Date };
  readonly toldAt?: Date;
}

/** Begun and left: whoever was at it has gone silent. */
export const isLeftBehind = ({ toldAt, claim }: CpdReminder, now: Date): boolean =>
  !toldAt && claim.until <= now;

export const isSameReminder = (a: ReminderOf, b: ReminderOf): boolean =>
  a.person === b.person && a.course === b.course && a.dueOn === b.dueOn && a.step === b.step && a.to === b.to;

export const isToThemselves = ({ person, to }: Pick<ReminderOf, "person" | "to">): boolean => person === to;

/** When somebody was last reminded, by whomever; undefined for nobody. */
export function lastReminded(reminders: readonly CpdReminder[]): Date | undefined {
  const times = reminders.filter(isToThemselves).map(({ at }) => at);
  return times.length === 0 ? undefined : times.reduce((a, b) => (b > a ? b : a));
}

/** Since when every reminder is known: those of this academic year and the last are kept at hand. */
export const remindersKnownSince = (today: CivilDate): CivilDate =>
  civilDate(`${yearsOn(academicYearOf(today), -1).slice(0, 4)}-09-01`);
