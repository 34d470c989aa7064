import { type DaysWorked, longestHolidayDays, nextWorked } from "../../directory/days-worked.ts";
import type { Meeting } from "../../meetings/meeting.ts";
import { addDays } from "../../time/civil-date.ts";
import { londonDate, londonInstant } from "../../time/london.ts";

/** Before the day's first lesson has begun for most, and after registers: a card is answered over the first coffee. */
const askingTime = "09:00";
/** Nobody is asked in the evening, when a register was filled or a Teams report came late in the day. */
const askingEnds = "17:00";
/** After a week a meeting is a memory. */
const openDays = 7;
/** How long after a meeting's end its feedback can still be open. */
export const feedbackReachesBackMilliseconds = (longestHolidayDays + openDays + 2) * 86_400_000;

/** From when until when feedback on one meeting is asked for and taken. */
export interface FeedbackSpan {
  readonly from: Date;
  readonly until: Date;
}

/**
 * From 9am by the clocks of England on the next day after the meeting ended on which any school works, for a week. `isWorked` says
 * on which dates any does.
 */
export function feedbackSpan({ endsAt }: Pick<Meeting, "endsAt">, isWorked: DaysWorked): FeedbackSpan {
  const next = addDays(londonDate(endsAt), 1);
  const opensOn = nextWorked(next, isWorked) ?? next;
  return {
    from: londonInstant(opensOn, askingTime),
    until: londonInstant(addDays(opensOn, openDays), askingTime),
  };
}

export type FeedbackStanding = "before" | "open" | "closed";

export function feedbackStanding({ from, until }: FeedbackSpan, now: Date): FeedbackStanding {
  if (now < from) return "before";
  return now < until ? "open" : "closed";
}

/** Whether cards go out at this moment: in the hours of a day on which whoever is asked works. */
export function isAskingHour(now: Date, isWorked: DaysWorked): boolean {
  const today = londonDate(now);
  return isWorked(today) && now >= londonInstant(today, askingTime) && now < londonInstant(today, askingEnds);
}
