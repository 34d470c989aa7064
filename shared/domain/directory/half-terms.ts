import { type AcademicYear, academicYearOf, yearsOn } from "../time/academic-year.ts";
import { addDays, type CivilDate, civilDate, daysBetween, isoWeekday } from "../time/civil-date.ts";
import { type Closure, isHoliday } from "./closure.ts";

export const terms = ["autumn", "spring", "summer"] as const;
export type Term = (typeof terms)[number];

/** Some weeks of school between two holidays. */
export interface HalfTerm extends Span {
  readonly term: Term;
  /** 1 or 2; undefined where no holiday parts the term. */
  readonly half?: number;
}

export interface WholeTerm extends Span {
  readonly term: Term;
}

/** Dates, both included. */
interface Span {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** A holiday that lasts a week, weekends counted, parts two half-terms; a long weekend does not. */
const breakDays = 7;

/**
 * The half-terms of an authority's schools in one academic year, derived from the holidays that are the whole authority's.
 * Where none is known before the first or after the last, the academic year itself bounds them.
 */
export function halfTermsOf(
  localAuthority: string,
  year: AcademicYear,
  closures: readonly Closure[],
): HalfTerm[] {
  const first = civilDate(`${year.slice(0, 4)}-09-01`);
  const last = addDays(civilDate(`${Number(year.slice(0, 4)) + 1}-09-01`), -1);
  const breaks = longBreaks(localAuthority, closures).filter(({ from, to }) => to >= first && from <= last);
  const stretches = between(breaks, { from: first, to: last });
  const christmas = civilDate(`${first.slice(0, 4)}-12-25`);
  const winterBreak = breaks.find(({ from, to }) => from <= christmas && christmas <= to);
  const spring = winterBreak?.to ?? christmas;
  const summer = breaks.find((each) => isSpringBreak(each))?.to ?? civilDate(`${last.slice(0, 4)}-04-10`);
  const named = stretches.map((stretch): WholeTerm => {
    const term = stretch.from <= spring ? "autumn" : stretch.from <= summer ? "spring" : "summer";
    return { ...stretch, term };
  });
  return named.map((stretch) => {
    const ofTerm = named.filter(({ term }) => term === stretch.term);
    return ofTerm.length === 1 ? stretch : { ...stretch, half: ofTerm.indexOf(stretch) + 1 };
  });
}

/** The terms, each from its first half-term's beginning to its last one's end. */
export function termsOf(
  localAuthority: string,
  year: AcademicYear,
  closures: readonly Closure[],
): WholeTerm[] {
  const halves = halfTermsOf(localAuthority, year, closures);
  return terms.flatMap((term): WholeTerm[] => {
    const ofTerm = halves.filter((half) => half.term === term);
    const [first, last] = [ofTerm[0], ofTerm.at(-1)];
    return first && last ? [{ term, from: first.from, to: last.to }] : [];
  });
}

/**
 * The three terms by which a year is told: those of an authority's holidays, or by the months while its calendar does not yet part
 * the year at Christmas and about Easter.
 */
export function termsTold(
  localAuthority: string,
  year: AcademicYear,
  closures: readonly Closure[],
): WholeTerm[] {
  const [first, second] = [year.slice(0, 4), String(Number(year.slice(0, 4)) + 1)];
  const christmas = civilDate(`${first}-12-25`);
  const breaks = longBreaks(localAuthority, closures).filter(
    ({ from, to }) => to >= `${first}-09-01` && from < `${second}-09-01`,
  );
  if (breaks.some(({ from, to }) => from <= christmas && christmas <= to) && breaks.some(isSpringBreak))
    return termsOf(localAuthority, year, closures);
  return [
    { term: "autumn", from: civilDate(`${first}-09-01`), to: civilDate(`${first}-12-31`) },
    { term: "spring", from: civilDate(`${second}-01-01`), to: civilDate(`${second}-03-31`) },
    { term: "summer", from: civilDate(`${second}-04-01`), to: civilDate(`${second}-08-31`) },
  ];
}

/**
 * The term among these that a date is put under when a year is told term by term: of a day in the holidays the one just ended,
 * so that what is due in the Christmas holiday stands at the end of autumn. Before the first it is the first.
 */
export const termOn = (date: CivilDate, terms: readonly WholeTerm[]): WholeTerm | undefined =>
  terms.findLast(({ from }) => from <= date) ?? terms[0];

/** The half-term of a date; of a day in the holidays, the one that comes. */
export function halfTermOn(
  date: CivilDate,
  localAuthority: string,
  closures: readonly Closure[],
): HalfTerm | undefined {
  const year = academicYearOf(date);
  const next = yearsOn(year, 1);
  const halves = [
    ...halfTermsOf(localAuthority, year, closures),
    ...halfTermsOf(localAuthority, next, closures),
  ];
  return halves.find(({ to }) => to >= date);
}

/** Holidays of the whole authority that last a week or more, with the weekends that they touch. */
function longBreaks(localAuthority: string, closures: readonly Closure[]): Span[] {
  const holidays = closures
    .filter(
      (closure) =>
        isHoliday(closure) &&
        closure.school === undefined &&
        closure.phase === undefined &&
        (closure.localAuthority === undefined || closure.localAuthority === localAuthority),
    )
    .map(({ from, to }) => overWeekends({ from, to }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const merged: Span[] = [];
  for (const holiday of holidays) {
    const before = merged.at(-1);
    if (before && holiday.from <= addDays(before.to, 1))
      merged[merged.length - 1] = { from: before.from, to: before.to > holiday.to ? before.to : holiday.to };
    else merged.push(holiday);
  }
  return merged.filter(({ from, to }) => daysBetween(from, to) + 1 >= breakDays);
}

function overWeekends({ from, to }: Span): Span {
  let [first, last] = [from, to];
  while (isoWeekday(addDays(first, -1)) > 5) first = addDays(first, -1);
  while (isoWeekday(addDays(last, 1)) > 5) last = addDays(last, 1);
  return { from: first, to: last };
}

function between(breaks: readonly Span[], { from, to }: Span): Span[] {
  const stretches: Span[] = [];
  let start = from;
  for (const each of breaks) {
    if (each.from > start) stretches.push({ from: start, to: addDays(each.from, -1) });
    if (each.to >= start) start = addDays(each.to, 1);
  }
  if (start <= to) stretches.push({ from: start, to });
  return stretches;
}

/** The holiday about Easter; some authorities fix it, so that it need not hold Easter itself. */
function isSpringBreak({ from, to }: Span): boolean {
  const middle = addDays(from, Math.floor(daysBetween(from, to) / 2)).slice(5);
  return middle >= "03-15" && middle <= "04-30";
}
