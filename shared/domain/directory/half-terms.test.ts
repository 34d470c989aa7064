import { describe, expect, it } from "@jest/globals";
import type { AcademicYear } from "../time/academic-year.ts";
import { civilDate } from "../time/civil-date.ts";
import type { Closure, ClosureId, ClosureKind } from "./closure.ts";
import { type HalfTerm, halfTermOn, halfTermsOf, termOn, termsOf, termsTold } from "./half-terms.ts";

const closure = (from: string, to: string, changes: Partial<Closure> = {}): Closure => ({
  id: `${from} ${changes.localAuthority ?? ""}` as ClosureId,
  kind: "school-holiday" as ClosureKind,
  name: "Holiday",
  from: civilDate(from),
  to: civilDate(to),
  ...changes,
});
const bath = { localAuthority: "Bath and North East Somerset" };

/** Published dates of Bath and North East Somerset, 2025-26. */
const published = [
  closure("2025-07-23", "2025-09-01", bath),
  closure("2025-10-27", "2025-10-31", bath),
  closure("2025-12-22", "2026-01-02", bath),
  closure("2026-02-16", "2026-02-20", bath),
  closure("2026-04-03", "2026-04-17", bath),
  closure("2026-05-25", "2026-05-29", bath),
  closure("2026-07-23", "2026-09-01", bath),
  closure("2026-05-04", "2026-05-04", { kind: "bank-holiday" }),
];
const year = "2025-26" as AcademicYear;
const inWords = ({ term, half, from, to }: HalfTerm) => `${term} ${half ?? ""} ${from} ${to}`;

describe("the half-terms of an authority", () => {
  it("are the six that Bath and North East Somerset published for 2025-26", () => {
    expect(halfTermsOf(bath.localAuthority, year, published).map(inWords)).toEqual([
      "autumn 1 2025-09-02 2025-10-24",
      "autumn 2 2025-11-03 2025-12-19",
      "spring 1 2026-01-05 2026-02-13",
      "spring 2 2026-02-23 2026-04-02",
      "summer 1 2026-04-20 2026-05-22",
      "summer 2 2026-06-01 2026-07-22",
    ]);
  });

  it("make three terms", () => {
    expect(termsOf(bath.localAuthority, year, published)).toEqual([
      { term: "autumn", from: "2025-09-02", to: "2025-12-19" },
      { term: "spring", from: "2026-01-05", to: "2026-04-02" },
      { term: "summer", from: "2026-04-20", to: "2026-07-22" },
    ]);
  });

  it.each([
    ["the last day of autumn", "2025-12-19", "autumn"],
    ["the day after it", "2025-12-20", "autumn"],
    ["New Year’s Eve", "2025-12-31", "autumn"],
    ["the first day of spring", "2026-01-05", "spring"],
    ["a day in half-term", "2026-02-18", "spring"],
    ["Easter Monday", "2026-04-06", "spring"],
    ["the end of August", "2026-08-31", "summer"],
    ["a day before the first term", "2025-09-01", "autumn"],
  ])("tell a year term by term, a holiday with the term just ended: %s", (_name, on, term) => {
    expect(termOn(civilDate(on), termsOf(bath.localAuthority, year, published))?.term).toBe(term);
  });

  it.each([
    ["no calendar", []],
    ["one that ends before Easter", published.slice(0, 4)],
    ["one without the Easter holiday", published.filter(({ from }) => from !== "2026-04-03")],
    ["one that has Easter and not Christmas", published.filter(({ from }) => from !== "2025-12-22")],
  ])("are told by the months where they cannot be told by holidays: %s", (_name, closures) => {
    expect(termsTold(bath.localAuthority, year, closures)).toEqual([
      { term: "autumn", from: "2025-09-01", to: "2025-12-31" },
      { term: "spring", from: "2026-01-01", to: "2026-03-31" },
      { term: "summer", from: "2026-04-01", to: "2026-08-31" },
    ]);
    expect(termsTold(bath.localAuthority, year, published)).toEqual(
      termsOf(bath.localAuthority, year, published),
    );
  });

  it("are not parted by a long weekend: Good Friday to Easter Monday", () => {
    const fixedBreak = [
      ...published.filter(({ from }) => from !== "2026-04-03"),
      closure("2026-03-30", "2026-04-10", bath),
      closure("2026-04-24", "2026-04-24"),
      closure("2026-04-27", "2026-04-27"),
    ];
    expect(halfTermsOf(bath.localAuthority, year, fixedBreak).map(inWords).slice(3, 5)).toEqual([
      "spring 2 2026-02-23 2026-03-27",
      "summer 1 2026-04-13 2026-05-22",
    ]);
  });

  it("are not another authority's, and a school's own holiday parts nothing", () => {
    const others = [
      ...published,
      closure("2025-11-17", "2025-11-28", { localAuthority: "North Somerset" }),
      closure("2025-11-17", "2025-11-28", { school: "136856" as never }),
    ];
    expect(halfTermsOf(bath.localAuthority, year, others)).toEqual(
      halfTermsOf(bath.localAuthority, year, published),
    );
  });

  it("are the academic year itself where no holiday is known", () => {
    expect(halfTermsOf("Rutland", year, [])).toEqual([
      { term: "autumn", from: "2025-09-01", to: "2026-08-31" },
    ]);
  });
});

describe("the half-term of a date", () => {
  it.each([
    ["the first day back", "2025-11-03", "autumn 2 2025-11-03 2025-12-19"],
    ["the last day before the holidays", "2025-12-19", "autumn 2 2025-11-03 2025-12-19"],
    ["a day of the holidays: the one that comes", "2025-12-25", "spring 1 2026-01-05 2026-02-13"],
    ["a bank holiday within it", "2026-05-04", "summer 1 2026-04-20 2026-05-22"],
    ["August: the first of the next year", "2026-08-12", "autumn  2026-09-02 2027-08-31"],
  ])("%s", (_name, date, expected) => {
    const found = halfTermOn(civilDate(date), bath.localAuthority, published);
    expect(found && inWords(found)).toBe(expected);
  });
});
