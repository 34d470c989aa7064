import type { Branded } from "../brand.ts";
import { civilDate } from "./civil-date.ts";
import { londonInstant } from "./london.ts";

/** What a clock on the wall showed, without a zone: `2022-09-09T08:28:10`. Compares with `<` as text. */
export type CivilDateTime = Branded<"CivilDateTime">;

/** From milliseconds counted as if the clock on the wall showed UTC. */
export const civilDateTime = (wallMilliseconds: number): CivilDateTime =>
  new Date(wallMilliseconds).toISOString().slice(0, 19) as CivilDateTime;

/** The instant at which clocks in England showed it. */
export function londonInstantOf(dateTime: CivilDateTime): Date {
  const minute = londonInstant(civilDate(dateTime.slice(0, 10)), dateTime.slice(11, 16));
  return new Date(minute.getTime() + Number(dateTime.slice(17, 19)) * 1_000);
}
