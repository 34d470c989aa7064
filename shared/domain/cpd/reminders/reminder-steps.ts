import type { DaysWorked } from "../../directory/days-worked.ts";
import type { ReminderRhythm } from "../../directory/trust-settings.ts";
import { addDays, type CivilDate } from "../../time/civil-date.ts";
import type { ReminderStep } from "./reminder.ts";

/** No holiday is longer; past it a calendar is wrong, not a school shut. */
const longestHolidayDays = 60;

export interface StepReached {
  readonly step: ReminderStep;
  /** Since when it may be sent: its own day or, where nobody works then, one that is worked. */
  readonly since: CivilDate;
}

/**
 * Finds the last step of the rhythm that something due on a day has come to, for somebody who works on certain days. A step on a
 * day off moves to the next day worked; one before the due day that would come too late there moves to the last day worked
 * before, so that what is due in August is said in July. Once it is overdue, nobody is told any more that it soon will be. What
 * is the same for everybody of a school is reckoned once.
 */
export function stepsReached(
  rhythm: ReminderRhythm,
  today: CivilDate,
): (dueOn: CivilDate, isWorked: DaysWorked) => StepReached | undefined {
  const known = new Map<DaysWorked, Map<CivilDate, StepReached | undefined>>();
  return (dueOn, isWorked) => {
    const ofDays = known.get(isWorked) ?? new Map<CivilDate, StepReached | undefined>();
    known.set(isWorked, ofDays);
    if (!ofDays.has(dueOn)) ofDays.set(dueOn, stepReached(dueOn, rhythm, today, isWorked));
    return ofDays.get(dueOn);
  };
}

function stepReached(
  dueOn: CivilDate,
  { daysBefore, daysAfter }: ReminderRhythm,
  today: CivilDate,
  isWorked: DaysWorked,
): StepReached | undefined {
  const after = daysAfter
    .toSorted((a, b) => b - a)
    .map((days) => [`after-${days}` as const, () => nextWorked(addDays(dueOn, days), isWorked)] as const);
  const before = daysBefore
    .toSorted((a, b) => a - b)
    .map((days) => {
      const exactly = addDays(dueOn, -days);
      const since = () => nextWorked(exactly, isWorked, dueOn) ?? lastWorkedBefore(exactly, isWorked);
      return [`before-${days}` as const, since] as const;
    });
  for (const [step, since] of today > dueOn ? after : [...after, ...before]) {
    const from = since();
    if (from !== undefined && from <= today) return { step, since: from };
  }
  return undefined;
}

/** The first day worked from a date on; undefined when there is none in sight or up to `latest`. */
export function nextWorked(from: CivilDate, isWorked: DaysWorked, latest?: CivilDate): CivilDate | undefined {
  for (let ahead = 0; ahead <= longestHolidayDays; ahead++) {
    const date = addDays(from, ahead);
    if (latest !== undefined && date > latest) return undefined;
    if (isWorked(date)) return date;
  }
  return undefined;
}

function lastWorkedBefore(date: CivilDate, isWorked: DaysWorked): CivilDate | undefined {
  for (let back = 1; back <= longestHolidayDays; back++) {
    const earlier = addDays(date, -back);
    if (isWorked(earlier)) return earlier;
  }
  return undefined;
}
