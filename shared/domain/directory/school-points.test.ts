import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { addDays, civilDate } from "../time/civil-date.ts";
import type { Closure, ClosureId } from "./closure.ts";
import { dayOfPoint, type SchoolPoint, schoolPoints } from "./school-points.ts";

const localAuthority = "Bath and North East Somerset";
const holiday = (from: string, to: string): Closure => ({
  id: from as ClosureId,
  kind: "school-holiday",
  name: "Holiday",
  from: civilDate(from),
  to: civilDate(to),
  localAuthority,
});

/** Published dates of Bath and North East Somerset, 2025-26, and the autumn after. */
const closures = [
  holiday("2025-07-23", "2025-09-01"),
  holiday("2025-10-27", "2025-10-31"),
  holiday("2025-12-22", "2026-01-02"),
  holiday("2026-02-16", "2026-02-20"),
  holiday("2026-04-03", "2026-04-17"),
  holiday("2026-05-25", "2026-05-29"),
  holiday("2026-07-23", "2026-09-01"),
  holiday("2026-10-26", "2026-10-30"),
];
const dayOf = (point: SchoolPoint, today: string, known: readonly Closure[] = closures) =>
  dayOfPoint(point, civilDate(today), { localAuthority, closures: known });

describe("the day from which somebody in a school reckons", () => {
  it.each([
    ["half-term", "a week after it", "2025-11-11", "2025-11-03"],
    ["half-term", "the first day back", "2025-11-03", "2025-11-03"],
    ["half-term", "after Christmas: the last there was", "2026-01-13", "2025-11-03"],
    ["half-term", "while it lasts: the one before", "2025-10-29", "2025-09-02"],
    ["half-term", "the first weeks of a school year: the one of May", "2026-09-15", "2026-06-01"],
    ["this-half-term", "before half-term", "2025-10-07", "2025-09-02"],
    ["this-half-term", "in the holidays: the one just ended", "2025-12-27", "2025-11-03"],
    ["this-term", "after half-term", "2025-11-24", "2025-09-02"],
    ["this-term", "New Year’s Eve: the term just ended", "2025-12-31", "2025-09-02"],
    ["last-term", "in spring", "2026-02-10", "2025-09-02"],
    ["last-term", "in autumn: the summer before", "2026-09-15", "2026-04-20"],
    ["christmas", "in spring", "2026-02-10", "2026-01-05"],
    ["christmas", "in autumn: the last there was", "2026-10-06", "2026-01-05"],
    ["easter", "in June", "2026-06-16", "2026-04-20"],
    ["summer", "in spring", "2026-03-03", "2025-09-02"],
    ["this-year", "in spring", "2026-03-03", "2025-09-01"],
    ["this-year", "the last day of August", "2026-08-31", "2025-09-01"],
  ] as const)("%s, %s", (point, _when, today, expected) => {
    expect(dayOf(point, today)).toBe(expected);
  });

  it.each([
    ["half-term", "2026-04-01"],
    ["this-half-term", "2026-04-01"],
    ["this-term", "2026-04-01"],
    ["christmas", "2026-01-01"],
  ] as const)("%s is told by the months where no calendar is known", (point, expected) => {
    expect(dayOf(point, "2026-06-16", [])).toBe(expected);
  });

  it("is never still to come", () => {
    const anyDay = fc.integer({ min: 0, max: 800 }).map((days) => addDays(civilDate("2025-06-01"), days));
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...schoolPoints), fc.boolean(), (today, point, isKnown) => {
        return dayOf(point, today, isKnown ? closures : []) <= today;
      }),
    );
  });
});
