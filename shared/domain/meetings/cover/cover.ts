import type { School, SchoolUrn } from "../../directory/school.ts";
import type { Release } from "./release.ts";

/** What cover costs, for one school or for several. */
export interface CoverCost {
  readonly people: number;
  readonly minutes: number;
  /** Whole pence, rounded once at the end: a total may differ by a penny from the sum of its parts. */
  readonly pence: number;
}

export interface SchoolCover extends CoverCost {
  readonly school: School;
}

/** Cover of all the releases, and by school, the dearest first. */
export interface Cover extends CoverCost {
  readonly schools: readonly SchoolCover[];
}

/** What a minute of cover costs a school, in sixtieths of a penny: a whole number, so that sums are exact in any order. */
export const coverRate = ({ coverRatePerHour }: Pick<School, "coverRatePerHour">): number =>
  Math.round(coverRatePerHour * 100);

export const toPence = (sixtieths: number): number => Math.round(sixtieths / 60);

export function coverOf(releases: readonly Release[]): Cover {
  const bySchool = new Map<SchoolUrn, { school: School; people: number; minutes: number }>();
  for (const { school, minutes } of releases) {
    const standing = bySchool.get(school.urn) ?? { school, people: 0, minutes: 0 };
    bySchool.set(school.urn, {
      school,
      people: standing.people + 1,
      minutes: standing.minutes + minutes,
    });
  }
  const schools = [...bySchool.values()].map((each) => ({
    ...each,
    pence: toPence(each.minutes * coverRate(each.school)),
  }));
  return {
    people: releases.length,
    minutes: releases.reduce((sum, { minutes }) => sum + minutes, 0),
    pence: toPence(releases.reduce((sum, { school, minutes }) => sum + minutes * coverRate(school), 0)),
    schools: schools.sort((a, b) => b.pence - a.pence || (a.school.name < b.school.name ? -1 : 1)),
  };
}
