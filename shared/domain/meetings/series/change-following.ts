import { movedWithCascade } from "../../cpd/cascade/cascade-ask.ts";
import { addDays, daysBetween } from "../../time/civil-date.ts";
import { londonDate, londonDateTime, londonInstant } from "../../time/london.ts";
import type { MeetingId } from "../ids.ts";
import type { Meeting, MeetingPlan } from "../meeting.ts";

/**
 * The plan that one meeting of a series gets when another is changed "and all that follow": everything alike, at the same
 * time of day by the clocks of England, as many days earlier or later as the other was moved.
 */
export function planForFollowing(
  following: Meeting,
  { before, after }: { before: Pick<MeetingPlan, "startsAt">; after: MeetingPlan },
): MeetingPlan {
  const days = daysBetween(londonDate(before.startsAt), londonDate(after.startsAt));
  const day = addDays(londonDate(following.startsAt), days);
  const startsAt = londonInstant(day, timeOf(after.startsAt));
  // Of a meeting over midnight the end stands on a later day.
  const lasts = daysBetween(londonDate(after.startsAt), londonDate(after.endsAt));
  return movedWithCascade(after, {
    startsAt,
    endsAt: londonInstant(addDays(day, lasts), timeOf(after.endsAt)),
  });
}

/** The meetings of a series after this one, in its order; those changed by themselves are left out. */
export const followingUnchanged = (meeting: Meeting, series: readonly Meeting[]): Meeting[] =>
  following(meeting, series).filter((other) => !other.series?.isChanged);

export function following(meeting: Meeting, series: readonly Meeting[]): Meeting[] {
  const { series: own } = meeting;
  if (!own) return [];
  return series
    .filter((other) => (other.series?.occurrence ?? 0) > own.occurrence)
    .sort((a, b) => (a.series?.occurrence ?? 0) - (b.series?.occurrence ?? 0));
}

/** One id for each meeting of a series, so that making it again adds nothing. */
export const idInSeries = (series: string, occurrence: number): MeetingId =>
  `${series}-${occurrence}` as MeetingId;

const timeOf = (instant: Date): string => londonDateTime(instant).slice(11, 16);
