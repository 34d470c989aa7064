import { addDays, type CivilDate, daysBetween, isoWeekday } from "../../../shared/domain/time/civil-date.ts";
import { londonDate, londonInstant } from "../../../shared/domain/time/london.ts";
import type { Random } from "../random.ts";

/** When somebody opened an edition: mostly the same afternoon, else the Wednesday or Thursday, in working hours. */
export function openedAfter(tuesday: CivilDate, random: Random): Date {
  const sameDay = random.chance(0.6);
  const date = sameDay ? tuesday : addDays(tuesday, random.whole(1, 2));
  return sameDay ? clock(date, [15 * 60 + 31, 18 * 60], random) : clock(date, [7 * 60 + 30, 17 * 60], random);
}

/** When somebody did what an item asks: at once, or on a later working day before it was due. */
export function actedAt(openedAt: Date, dueOn: CivilDate | undefined, random: Random): Date {
  const openedOn = londonDate(openedAt);
  const daysLeft = dueOn ? Math.max(0, daysBetween(openedOn, dueOn)) : 10;
  const date = addDays(openedOn, random.whole(0, Math.min(daysLeft, 12)));
  if (date === openedOn || isoWeekday(date) > 5)
    return new Date(openedAt.getTime() + random.whole(3, 45) * 60_000);
  return clock(date, [8 * 60, 17 * 60], random);
}

/** Some minute of the day between two, both counted from midnight by the clocks of England. */
function clock(date: CivilDate, [from, to]: readonly [number, number], random: Random): Date {
  const minute = random.whole(from, to);
  const two = (part: number) => String(part).padStart(2, "0");
  return londonInstant(date, `${two(Math.floor(minute / 60))}:${two(minute % 60)}`);
}
