import type { Clash } from "../clashes/clash.ts";
import type { ClosedAs, ClosedSchools } from "../clashes/closed-schools.ts";
import type { UnusualHours } from "../clashes/unusual-hours.ts";
import { coverRate } from "../cover/cover.ts";
import type { Release } from "../cover/release.ts";

/**
 * What one of each costs, in pounds, so that it can be weighed against cover. Somebody who must be at two meetings is worse
 * than a morning's cover of a whole small network; that somebody may miss an optional meeting weighs little. A meeting
 * on a holiday is worse than anything else that one school can suffer.
 */
export const slotWeights = {
  /** A person, for each other meeting. */
  seriousClash: 1000,
  notableClash: 100,
  slightClash: 10,
  /** On top, when the person alone does the work at a small school; not for a slight clash. */
  onlyHolder: 300,
  /** A school. */
  holiday: 2000,
  inset: 150,
  assessment: 75,
  /** A person for whom the meeting is. */
  weekend: 500,
  outsideHours: 50,
  fridayAfternoon: 5,
  /** Schools get ready then: all else equal, nobody is called out before lessons begin. */
  beforeLessons: 2,
} as const;

/** How often each stands in the way of a time. */
export interface SlotTally extends Readonly<Record<keyof typeof slotWeights, number>> {
  /** Of those for whom the meeting is, in sixtieths of a penny. */
  readonly cover: number;
}

/** The cost of a time in whole pence: one number by which times are compared, whoever counts the tally. */
export function slotCost(tally: SlotTally): number {
  let pounds = 0;
  for (const [what, weight] of Object.entries(slotWeights))
    pounds += weight * tally[what as keyof typeof slotWeights];
  return pounds * 100 + Math.round(tally.cover / 60);
}

/** What a meeting at one time would bring about, by the rules of the assessment. */
export interface SlotConsequences {
  readonly clashes: readonly Clash[];
  readonly closed: readonly ClosedSchools[];
  readonly hours: readonly UnusualHours[];
  readonly isBeforeLessons: boolean;
  /** How many people the meeting is for. */
  readonly people: number;
  /** Of those for whom it is. */
  readonly releases: readonly Release[];
}

export function tallyOf(consequences: SlotConsequences): SlotTally {
  const { clashes, closed, hours, people, releases, isBeforeLessons } = consequences;
  const clashing = clashes.flatMap((clash) => clash.people);
  const schools = (as: ClosedAs) =>
    new Set(closed.filter((each) => each.as === as).flatMap((each) => each.schools)).size;
  const outside: readonly UnusualHours[] = ["several-days", "before-working-day", "after-working-day"];
  return {
    seriousClash: clashing.filter(({ severity }) => severity === "serious").length,
    notableClash: clashing.filter(({ severity }) => severity === "notable").length,
    slightClash: clashing.filter(({ severity }) => severity === "slight").length,
    onlyHolder: clashing.filter(({ severity, onlyHolder }) => onlyHolder && severity !== "slight").length,
    holiday: schools("holiday"),
    inset: schools("inset"),
    assessment: schools("assessment"),
    weekend: hours.includes("weekend") ? people : 0,
    outsideHours: hours.some((each) => outside.includes(each)) ? people : 0,
    fridayAfternoon: hours.includes("friday-afternoon") ? people : 0,
    beforeLessons: isBeforeLessons ? people : 0,
    cover: releases.reduce((sum, { school, minutes }) => sum + minutes * coverRate(school), 0),
  };
}
