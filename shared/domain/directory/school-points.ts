import { academicYearOf, yearsOn } from "../time/academic-year.ts";
import { type CivilDate, civilDate } from "../time/civil-date.ts";
import type { Closure } from "./closure.ts";
import { halfTermsOf, termsTold, type WholeTerm } from "./half-terms.ts";

/** Points from which people in schools reckon, as they name them. */
export const schoolPoints = [
  "this-half-term",
  "half-term",
  "this-term",
  "last-term",
  "this-year",
  "summer",
  "christmas",
  "easter",
] as const;
export type SchoolPoint = (typeof schoolPoints)[number];

export const isSchoolPoint = (text: string): text is SchoolPoint =>
  (schoolPoints as readonly string[]).includes(text);

/**
 * The day from which somebody reckons who says "since half-term" on `today`: the first day back after the last holiday of that
 * name that is over, or the beginning of a term. On a day of the holidays the term just ended is this one. Where an authority's
 * calendar does not part its terms, half a term is reckoned as the whole.
 */
export function dayOfPoint(
  point: SchoolPoint,
  today: CivilDate,
  { localAuthority, closures }: { readonly localAuthority: string; readonly closures: readonly Closure[] },
): CivilDate {
  const year = academicYearOf(today);
  const years = [yearsOn(year, -1), year];
  const firstOfYear = civilDate(`${year.slice(0, 4)}-09-01`);
  const begun = <Each extends { readonly from: CivilDate }>(spans: readonly Each[]) =>
    spans.filter(({ from }) => from <= today);
  const halves = begun(years.flatMap((each) => halfTermsOf(localAuthority, each, closures)));
  const terms = begun(years.flatMap((each) => termsTold(localAuthority, each, closures)));
  const thisTerm = terms.at(-1)?.from ?? firstOfYear;
  const lastOf = (term: WholeTerm["term"]) =>
    terms.findLast((each) => each.term === term)?.from ?? firstOfYear;
  switch (point) {
    case "this-half-term":
      return halves.at(-1)?.half === undefined ? thisTerm : (halves.at(-1)?.from ?? thisTerm);
    case "half-term":
      return halves.findLast(({ half = 1 }) => half > 1)?.from ?? thisTerm;
    case "this-term":
      return thisTerm;
    case "last-term":
      return terms.at(-2)?.from ?? thisTerm;
    case "this-year":
      return firstOfYear;
    case "summer":
      return lastOf("autumn");
    case "christmas":
      return lastOf("spring");
    case "easter":
      return lastOf("summer");
  }
}
