import { type Closure, concernsSchool, includesDate } from "../../directory/closure.ts";
import { halfTermsOf, termsOf } from "../../directory/half-terms.ts";
import { leadingAuthority } from "../../directory/leading-authority.ts";
import type { School } from "../../directory/school.ts";
import { academicYearOf, yearsOn } from "../../time/academic-year.ts";
import { addDays, type CivilDate, civilDate, isoWeekday } from "../../time/civil-date.ts";
import { londonInstant } from "../../time/london.ts";
import type { SeriesRule } from "../series-rule.ts";

/** A day that the rule names and on which the meeting is not held, with the closures that stand in its way. */
export interface SteppedOver {
  readonly date: CivilDate;
  readonly closures: readonly Closure[];
}

export interface SeriesDate {
  readonly date: CivilDate;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** The days before which or after which it stands instead, the rule's own first. */
  readonly steppedOver: readonly SteppedOver[];
}

export interface SeriesDates {
  readonly dates: readonly SeriesDate[];
  /** Days of the rule for which there is no other: of a weekly rule, or in a period without an open one left. */
  readonly skipped: readonly SteppedOver[];
}

/** Whose holidays and INSET days count. */
export interface SeriesCalendar {
  readonly schools: readonly School[];
  readonly closures: readonly Closure[];
}

/**
 * The dates that a rule brings about. Where its day is closed the next open one of its kind in the same period takes its
 * place, and where none is left (as after the last), the nearest before. A weekly or fortnightly rule leaves the week out.
 * Times are by the clocks of England on either side of a clock change.
 */
export function seriesDates(rule: SeriesRule, calendar: SeriesCalendar): SeriesDates {
  const dates: SeriesDate[] = [];
  const skipped: SteppedOver[] = [];
  for (const occurrence of occurrencesOf(rule, calendar)) {
    const stepped: SteppedOver[] = [];
    const open = inOrderOfChoice(occurrence).find((date) => {
      const closures = closuresOnSeriesDay(date, calendar);
      if (closures.length > 0) stepped.push({ date, closures });
      return closures.length === 0 && rule.from <= date && date <= rule.to;
    });
    if (open)
      dates.push({
        date: open,
        startsAt: londonInstant(open, rule.startsAt),
        endsAt: londonInstant(open, rule.endsAt),
        steppedOver: stepped,
      });
    else if (stepped[0]) skipped.push(stepped[0]);
  }
  return { dates, skipped };
}

/**
 * What closes a day for a series: holidays and INSET days of a whole authority, phase or the trust, wherever one of its
 * schools is concerned. A day that single schools set for themselves counts when they are a tenth or more of the schools:
 * in a partnership of hundreds some school has INSET on almost any Monday.
 */
export function closuresOnSeriesDay(date: CivilDate, { schools, closures }: SeriesCalendar): Closure[] {
  const here = closures.filter((closure) => closure.kind !== "assessment" && includesDate(closure, date));
  const concerned = here.filter((closure) => schools.some((school) => concernsSchool(closure, school)));
  const own = concerned.filter(({ school }) => school !== undefined);
  const isMany = new Set(own.map(({ school }) => school)).size * 10 >= schools.length;
  const standing = isMany ? concerned : concerned.filter(({ school }) => school === undefined);
  // Where nobody is asked yet, a bank holiday is one all the same.
  if (schools.length === 0) return here.filter(({ kind }) => kind === "bank-holiday");
  return standing;
}

interface Occurrence {
  /** Days of the weekday that may stand for it, in order. */
  readonly candidates: readonly CivilDate[];
  /** Where the rule's own day stands among them. */
  readonly wanted: number;
}

function occurrencesOf(rule: SeriesRule, calendar: SeriesCalendar): Occurrence[] {
  if (rule.period === "week" || rule.period === "fortnight") {
    const every = rule.period === "week" ? 1 : 2;
    return weekdaysBetween(rule.weekday, rule.from, rule.to)
      .filter((_, week) => week % every === 0)
      .map((date) => ({ candidates: [date], wanted: 0 }));
  }
  return periodsOf(rule, calendar).flatMap(({ from, to }): Occurrence[] => {
    const candidates = weekdaysBetween(rule.weekday, from, to);
    const wanted = rule.nth === "last" ? candidates.length - 1 : rule.nth - 1;
    const date = candidates[wanted];
    return date && rule.from <= date && date <= rule.to ? [{ candidates, wanted }] : [];
  });
}

/** The rule's own day, then those after it, then those before from the nearest back. */
const inOrderOfChoice = ({ candidates, wanted }: Occurrence): CivilDate[] => [
  ...candidates.slice(wanted),
  ...candidates.slice(0, wanted).reverse(),
];

/** The months, half-terms or terms that touch the rule's dates. */
function periodsOf(
  { period, from, to }: SeriesRule,
  { schools, closures }: SeriesCalendar,
): { readonly from: CivilDate; readonly to: CivilDate }[] {
  if (period === "month") return monthsBetween(from, to);
  const authority = leadingAuthority(schools);
  const periods = [];
  const last = academicYearOf(to);
  for (let year = academicYearOf(from); year <= last; year = yearsOn(year, 1))
    periods.push(
      ...(period === "term" ? termsOf(authority, year, closures) : halfTermsOf(authority, year, closures)),
    );
  return periods.filter((each) => each.to >= from && each.from <= to);
}

function monthsBetween(from: CivilDate, to: CivilDate) {
  const months: { from: CivilDate; to: CivilDate }[] = [];
  for (let first = civilDate(`${from.slice(0, 7)}-01`); first <= to; ) {
    const next = civilDate(`${addDays(first, 31).slice(0, 7)}-01`);
    months.push({ from: first, to: addDays(next, -1) });
    first = next;
  }
  return months;
}

function weekdaysBetween(weekday: number, from: CivilDate, to: CivilDate): CivilDate[] {
  const days: CivilDate[] = [];
  let day = addDays(from, (weekday - isoWeekday(from) + 7) % 7);
  for (; day <= to; day = addDays(day, 7)) days.push(day);
  return days;
}
