import type { ReminderRhythm } from "../directory/trust-settings.ts";
import { addDays, type CivilDate } from "../time/civil-date.ts";
import type { ReminderStep } from "./reminder.ts";

/** No holiday is longer; past it a calendar is wrong, not a school shut. */
const longestHolidayDays = 60;

export interface StepReached {
  readonly step: ReminderStep;
  /** Since when it may be sent: its own day or, where nobody works then, one that is worked. */
  readonly since: CivilDate;
}

/**
 * The last step of the rhythm that something due on a day has come to. A step on a day off moves to the next day worked; one
 * before the due day that would come too late there moves to the last day worked before, so that what is due in August is
 * said in July. Once it is overdue, nobody is told any more that it soon will be.
 */
export function stepReached(
  dueOn: CivilDate,
  { daysBefore, daysAfter }: ReminderRhythm,
  today: CivilDate,
  isWorked: (date: CivilDate) => boolean,
): StepReached | undefined {
  const steps = [
    ...daysAfter
      .toSorted((a, b) => b - a)
      .map((days) => ({
        step: `after-${days}` as const,
        since: () => nextWorked(addDays(dueOn, days), isWorked),
      })),
    ...(today > dueOn ? [] : daysBefore.toSorted((a, b) => a - b)).map((days) => ({
      step: `before-${days}` as const,
      since: () => {
        const exactly = addDays(dueOn, -days);
        return nextWorked(exactly, isWorked, dueOn) ?? lastWorkedBefore(exactly, isWorked);
      },
    })),
  ];
  for (const { step, since } of steps) {
    const from = since();
    if (from !== undefined && from <= today) return { step, since: from };
  }
  return undefined;
}

/** The first day worked from a date on; undefined when there is none in sight or up to `latest`. */
export function nextWorked(
  from: CivilDate,
  isWorked: (date: CivilDate) => boolean,
  latest?: CivilDate,
): CivilDate | undefined {
  for (let ahead = 0; ahead <= longestHolidayDays; ahead++) {
    const date = addDays(from, ahead);
    if (latest !== undefined && date > latest) return undefined;
    if (isWorked(date)) return date;
  }
  return undefined;
}

function lastWorkedBefore(date: CivilDate, isWorked: (date: CivilDate) => boolean): CivilDate | undefined {
  for (let back = 1; back <= longestHolidayDays; back++) {
    const earlier = addDays(date, -back);
    if (isWorked(earlier)) return earlier;
  }
  return undefined;
}
