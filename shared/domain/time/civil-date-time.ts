import type { Branded } from "../brand.ts";

/** What a clock on the wall showed, without a zone: `2022-09-09T08:28:10`. Compares with `<` as text. */
export type CivilDateTime = Branded<"CivilDateTime">;

/** From milliseconds counted as if the clock on the wall showed UTC. */
export const civilDateTime = (wallMilliseconds: number): CivilDateTime =>
  new Date(wallMilliseconds).toISOString().slice(0, 19) as CivilDateTime;
