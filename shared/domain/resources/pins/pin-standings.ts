/** Whether a pin shows anything, and if not, why: its resource does not stand any more, or others were pinned before it. */
export const pinStandings = [
  "shown",
  "superseded",
  "archived",
  "removed",
  "proposed",
  "gone",
  "after-others",
  "twice",
] as const;
export type PinStanding = (typeof pinStandings)[number];
