import { type DaysWorked, lastWorked, nextWorked } from "../../directory/days-worked.ts";
import type { ReminderRhythm } from "../../directory/trust-settings.ts";
import { addDays, type CivilDate } from "../../time/civil-date.ts";
import type { ReminderStep } from "./reminder.ts";

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
      const since = () => nextWorked(exactly, isWorked, dueOn) ?? lastWorked(exactly, isWorked);
      return [`before-${days}` as const, since] as const;
    });
  for (const [step, since] of today > dueOn ? after : [...after, ...before]) {
    const from = since();
    if (from !== undefined && from <= today) return { step, since: from };
  }
  return undefined;
}
