import type { CivilDate } from "./civil-date.ts";

export const terms = ["autumn", "spring", "summer"] as const;
export type Term = (typeof terms)[number];

/** The term a date belongs to when dates are put in order for people: by its month, because Easter moves and a list should not. */
export function termOf(date: CivilDate): { readonly term: Term; readonly year: number } {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4));
  if (month >= 9) return { term: "autumn", year };
  return { term: month <= 3 ? "spring" : "summer", year };
}
