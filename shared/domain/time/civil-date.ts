import type { Branded } from "../brand.ts";

/** A date without a time or zone, `YYYY-MM-DD`. Compares with `<` as text. */
export type CivilDate = Branded<"CivilDate">;

const pattern = /^\d{4}-\d{2}-\d{2}$/;
const dayMilliseconds = 86_400_000;

export function isCivilDate(text: string): text is CivilDate {
  if (!pattern.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}

/** Throws on text that is not a date: for literals and for text already checked. */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`Not a date: ${text}`);
  return text;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDate(
    new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10),
  );
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMilliseconds);
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function isoWeekday(date: CivilDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}
