import { byText } from "../../by-text.ts";
import type { CivilDate } from "../../time/civil-date.ts";

/** A time at which the meeting could be, with what it costs in pence. */
export interface Slot {
  readonly date: CivilDate;
  /** Minutes since midnight by the clocks of England. */
  readonly start: number;
  readonly cost: number;
}

/**
 * The cheapest times, the cheapest first. Among equals the choice is spread: first a day that has given fewest yet, then the
 * earlier day, then the time of day nearest to the one asked for, then the earlier.
 */
export function chooseSlots(slots: readonly Slot[], most: number, wantedStart: number): Slot[] {
  const costs = [...new Set(slots.map(({ cost }) => cost))].sort((a, b) => a - b);
  const chosen: Slot[] = [];
  const given = new Map<CivilDate, number>();
  for (const cost of costs) {
    const equal = slots.filter((slot) => slot.cost === cost).sort(byDayThenNearest(wantedStart));
    while (equal.length > 0 && chosen.length < most) {
      const fewest = Math.min(...equal.map(({ date }) => given.get(date) ?? 0));
      const place = equal.findIndex(({ date }) => (given.get(date) ?? 0) === fewest);
      const [slot] = equal.splice(place, 1);
      if (!slot) break;
      chosen.push(slot);
      given.set(slot.date, fewest + 1);
    }
    if (chosen.length === most) break;
  }
  return chosen;
}

const byDayThenNearest =
  (wanted: number) =>
  (a: Slot, b: Slot): number =>
    byText(a.date, b.date) || Math.abs(a.start - wanted) - Math.abs(b.start - wanted) || a.start - b.start;
