import type { Meeting } from "../../meetings/meeting.ts";
import { addDays, type CivilDate } from "../../time/civil-date.ts";
import { londonDate, londonInstant } from "../../time/london.ts";

/** Before the day's first lesson has begun for most, and after registers: a card is answered over the first coffee. */
const askingTime = "09:00";
/** Nobody is asked in the evening, when a register was filled or a Teams report came late in the day. */
const askingEnds = "17:00";
/** After a week a meeting is a memory. */
const openDays = 7;
/** No holiday is longer; past it a calendar is wrong, not a school shut. */
const longestHolidayDays = 60;

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
export function feedbackSpan(
  { endsAt }: Pick<Meeting, "endsAt">,
  isWorked: (date: CivilDate) => boolean,
): FeedbackSpan {
  const next = addDays(londonDate(endsAt), 1);
  let opensOn = next;
  for (let on = 0; on <= longestHolidayDays && !isWorked(opensOn); on++) opensOn = addDays(next, on + 1);
  if (!isWorked(opensOn)) opensOn = next;
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
export function isAskingHour(now: Date, isWorked: (date: CivilDate) => boolean): boolean {
  const today = londonDate(now);
  return isWorked(today) && now >= londonInstant(today, askingTime) && now < londonInstant(today, askingEnds);
}
