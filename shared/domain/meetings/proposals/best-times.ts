import type { Post } from "../../directory/post.ts";
import { addDays, type CivilDate } from "../../time/civil-date.ts";
import { londonDate, londonInstant } from "../../time/london.ts";
import { countsBeside } from "../clashes/clash.ts";
import { minutesBetween } from "../clashes/travel-between.ts";
import { stretchOf } from "../cover/release.ts";
import type { MeetingId } from "../ids.ts";
import { type Invitee, inviteesOf } from "../invitees.ts";
import { type MeetingPlan, meetingMinutes } from "../meeting.ts";
import type { Engagement, Timetable } from "../timetable.ts";
import { chooseSlots, type Slot } from "./choose-slots.ts";
import { type AskedOn, askedOn, costsOfDay } from "./day-costs.ts";
import { startsWithin, weekdaysBetween } from "./slots.ts";

export const proposedTimes = 5;

export interface Search {
  /** Its own times say how long it lasts and about what time of day is wanted. */
  readonly plan: MeetingPlan;
  readonly meeting?: MeetingId | undefined;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** No time before this is proposed. */
  readonly notBefore: Date;
  /** Those who asked to join since: they are asked wherever it is moved to. */
  readonly joined?: (invitees: readonly Invitee[]) => readonly Invitee[];
}

export interface BestTimes {
  /** How many times were compared. */
  readonly considered: number;
  readonly times: readonly ProposedTime[];
}

export interface ProposedTime {
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** In pence. */
  readonly cost: number;
  readonly invitees: readonly Invitee[];
}

/**
 * The five best times between two dates, both included, of all that begin on a quarter of an hour on a weekday within the
 * working day: none costs less. Whom the audience reaches, who does what alone and which meetings lie on a day is found
 * once; a time then costs a few sums.
 */
export function bestTimes(search: Search, timetable: Timetable): BestTimes {
  const { plan, from, to, notBefore } = search;
  const minutes = meetingMinutes(plan);
  const starts = startsWithin(timetable.settings, minutes);
  const days = weekdaysBetween(from, to);
  const others = engagementsByDay(search, timetable);
  const asked = askedByDay(search, timetable);
  const slots: Slot[] = [];
  for (const date of days) {
    const midnight = midnightOf(date);
    const costs = costsOfDay(
      { date, midnight, starts, minutes, plan, asked: asked(date), others: others.get(date) ?? [] },
      timetable,
    );
    for (const [index, start] of starts.entries())
      if (midnight + start * 60_000 >= notBefore.getTime())
        slots.push({ date, start, cost: costs[index] ?? 0 });
  }
  const chosen = chooseSlots(slots, proposedTimes, stretchOf(plan).from);
  return {
    considered: slots.length,
    times: chosen.map(({ date, start, cost }) => {
      const startsAt = midnightOf(date) + start * 60_000;
      return {
        startsAt: new Date(startsAt),
        endsAt: new Date(startsAt + minutes * 60_000),
        cost,
        invitees: asked(date).invitees,
      };
    }),
  };
}

/** The instant from which minutes of a weekday count. Clocks in England change on Sundays only. */
const midnightOf = (date: CivilDate): number => londonInstant(date, "00:00").getTime();

/** Other meetings by each day on which they, or the way to them, can stand in the way. */
function engagementsByDay(
  { plan, meeting: self }: Search,
  { engagements, settings }: Timetable,
): Map<CivilDate, Engagement[]> {
  const byDay = new Map<CivilDate, Engagement[]>();
  for (const engagement of engagements) {
    const { meeting } = engagement;
    if (meeting.id === self || !countsBeside(meeting, plan)) continue;
    const gap = minutesBetween(plan, meeting, settings.travelMinutes) * 60_000;
    const last = londonDate(new Date(meeting.endsAt.getTime() + gap));
    for (
      let day = londonDate(new Date(meeting.startsAt.getTime() - gap));
      day <= last;
      day = addDays(day, 1)
    ) {
      const standing = byDay.get(day);
      if (standing) standing.push(engagement);
      else byDay.set(day, [engagement]);
    }
  }
  return byDay;
}

/** Whom the plan asks for on a day. It is found anew only where a post begins or ends between two days. */
function askedByDay(search: Search, timetable: Timetable): (date: CivilDate) => AskedOn {
  const { plan, from, to, joined = (invitees) => invitees } = search;
  const changes = changesBetween(timetable.directory.posts, from, to);
  const found = new Map<CivilDate, AskedOn>();
  return (date) => {
    const since = changes.findLast((change) => change <= date) ?? from;
    const standing = found.get(since);
    if (standing) return standing;
    const asked = askedOn(joined(inviteesOf(plan, timetable.directory, date)), plan, { date, timetable });
    found.set(since, asked);
    return asked;
  };
}

/** Days on which somebody's post begins, or has ended the day before. */
function changesBetween(posts: readonly Post[], from: CivilDate, to: CivilDate): CivilDate[] {
  const days = new Set<CivilDate>();
  for (const { startsOn, endsOn } of posts) {
    if (startsOn > from && startsOn <= to) days.add(startsOn);
    if (endsOn !== undefined && endsOn >= from && endsOn < to) days.add(addDays(endsOn, 1));
  }
  return [...days].sort();
}
