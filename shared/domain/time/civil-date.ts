import type { Branded } from "../brand.ts";

/** A date without a time or zone, `YYYY-MM-DD`. Compares with `<` as text. */
export type CivilDate = Branded<"CivilDate">;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayMilliseconds = 86_400_000;

export function isCivilDate(text: string): text is CivilDate {
  const [, year, month, day] = pattern.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
}

function daysIn(month: number, year: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Throws on text that is not a date: for literals and for text already checked. */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`Not a date: ${text}`);
  return text;
}

const dateLength = "2026-12-01".length;
const instantLength = "2026-12-01T00:00:00.000Z".length;

/** The date at an instant, in UTC. Throws where the year has not four figures. */
export function civilDateOf(instant: Date): CivilDate {
  const written = instant.toISOString();
  if (written.length !== instantLength) throw new RangeError(`Not a date: ${written}`);
  return written.slice(0, dateLength) as CivilDate;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDateOf(new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMilliseconds));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMilliseconds);
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function isoWeekday(date: CivilDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}
