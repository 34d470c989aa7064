import { addDays, type CivilDate, civilDate } from "./civil-date.ts";

/** The same day so many months on; where that month is too short, its last day. */
export function monthsOn(date: CivilDate, months: number): CivilDate {
  const [year = 0, month = 1] = date.split("-").map(Number);
  const counted = year * 12 + (month - 1) + months;
  const first = firstOf(counted);
  const last = addDays(firstOf(counted + 1), -1);
  const same = `${first.slice(0, 8)}${date.slice(8)}`;
  return same < last ? civilDate(same) : last;
}

const firstOf = (months: number): CivilDate =>
  civilDate(
    `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}-01`,
  );
