import { inviteesOf } from "../domain/meetings/invitees.ts";
import { meetingMinutes } from "../domain/meetings/meeting.ts";
import type { Search } from "../domain/meetings/proposals/best-times.ts";
import { consequencesOf } from "../domain/meetings/proposals/consequences.ts";
import { slotCost, tallyOf } from "../domain/meetings/proposals/slot-cost.ts";
import type { Timetable } from "../domain/meetings/timetable.ts";
import { addDays, type CivilDate, isoWeekday } from "../domain/time/civil-date.ts";
import { londonInstant, londonTime } from "../domain/time/london.ts";

export interface WeighedSlot {
  readonly startsAt: Date;
  readonly cost: number;
}

/**
 * The oracle for the best times: every quarter of an hour of every weekday, each weighed from nothing by the rules of the
 * assessment. It shares with the search nothing but those rules and the weights.
 */
export function everySlot(search: Search, timetable: Timetable): WeighedSlot[] {
  const { plan, from, to, notBefore, meeting, joined = (invitees) => invitees } = search;
  const { workingDay } = timetable.settings;
  const length = meetingMinutes(plan) * 60_000;
  const slots: WeighedSlot[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    if (isoWeekday(date) > 5) continue;
    const invitees = joined(inviteesOf(plan, timetable.directory, date));
    for (const time of quarters) {
      const startsAt = londonInstant(date, time);
      const endsAt = new Date(startsAt.getTime() + length);
      const isWithin = time >= workingDay.from && londonTime(endsAt) <= workingDay.to && endsOn(date, endsAt);
      if (!isWithin || startsAt < notBefore) continue;
      const asked = { plan: { ...plan, startsAt, endsAt }, meeting, invitees };
      slots.push({ startsAt, cost: slotCost(tallyOf(consequencesOf(asked, timetable))) });
    }
  }
  return slots;
}

const endsOn = (date: CivilDate, endsAt: Date) => endsAt < londonInstant(addDays(date, 1), "00:00");

const quarters = Array.from({ length: 96 }, (_, n) => {
  const [hours, minutes] = [Math.floor(n / 4), (n % 4) * 15];
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
});
