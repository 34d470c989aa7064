import { type CivilDate, civilDateOf } from "../../time/civil-date.ts";
import type { DateReading } from "./report.ts";
import { type DateOrder, type Stamp, wallTime } from "./stamp.ts";

/** Teams ends a meeting after 30 hours, whoever is still in it. */
export const longestMeetingMilliseconds = 30 * 3_600_000;

export type DateOrderFound =
  | { readonly is: "settled"; readonly order: DateOrder }
  /** Both can be: a person has to say. */
  | { readonly is: "open"; readonly readings: readonly DateReading[] }
  /** Neither can be: the stamp at `index` contradicts those before it. */
  | { readonly is: "contradictory"; readonly index: number };

interface Reading {
  readonly order: DateOrder;
  readonly earliest: number;
  readonly latest: number;
}

/**
 * Which number is the day, from all the dates of one file: a number past 12 settles it, and so does a meeting that would
 * have lasted for months. Otherwise the planned date does, if exactly one reading falls on it. The language of the file
 * says nothing: Polish words come with American dates.
 */
export function findDateOrder(stamps: readonly Stamp[], on: CivilDate | undefined): DateOrderFound {
  const [dayFirst, monthFirst] = [reading(stamps, "day-first"), reading(stamps, "month-first")];
  if (typeof dayFirst === "number" && typeof monthFirst === "number")
    return { is: "contradictory", index: Math.max(dayFirst, monthFirst) };
  if (typeof dayFirst === "number") return settled("month-first");
  if (typeof monthFirst === "number" || stamps.some(({ hasDots }) => hasDots)) return settled("day-first");
  const readings = [dayFirst, monthFirst];
  if (dayFirst.earliest === monthFirst.earliest && dayFirst.latest === monthFirst.latest)
    return settled("day-first");
  const [short, ...others] = readings.filter(
    ({ earliest, latest }) => latest - earliest <= longestMeetingMilliseconds,
  );
  if (short && others.length === 0) return settled(short.order);
  const [planned, ...rest] = readings.filter(({ earliest }) => on !== undefined && dateOf(earliest) === on);
  if (planned && rest.length === 0) return settled(planned.order);
  return {
    is: "open",
    readings: readings.map(({ order, earliest }) => ({ order, on: dateOf(earliest) })),
  };
}

const settled = (order: DateOrder): DateOrderFound => ({ is: "settled", order });
const dateOf = (wall: number) => civilDateOf(new Date(wall));

/** The time from first to last in one order, or the index of the stamp that is no date in it. */
function reading(stamps: readonly Stamp[], order: DateOrder): Reading | number {
  let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [index, stamp] of stamps.entries()) {
    const wall = wallTime(stamp, order);
    if (wall === undefined) return index;
    earliest = Math.min(earliest, wall);
    latest = Math.max(latest, wall);
  }
  return { order, earliest, latest };
}
