import { describe, expect, it } from "@jest/globals";
import { aSchool } from "../../../testing/builders.ts";
import type { Closure, ClosureId } from "../../directory/closure.ts";
import type { SchoolUrn } from "../../directory/school.ts";
import { civilDate } from "../../time/civil-date.ts";
import type { SeriesRule } from "../series-rule.ts";
import { type SeriesDates, seriesDates } from "./series-dates.ts";

const closure = (
  kind: Closure["kind"],
  name: string,
  [from, to = from]: [from: string, to?: string],
  changes: Partial<Closure> = {},
): Closure => ({
  id: `${name} ${from}` as ClosureId,
  kind,
  name,
  from: civilDate(from),
  to: civilDate(to),
  ...changes,
});
const bank = (name: string, on: string) => closure("bank-holiday", name, [on]);
const holiday = (name: string, from: string, to: string) => closure("school-holiday", name, [from, to]);
const inset = (on: string, changes: Partial<Closure> = {}) => closure("inset", "INSET", [on], changes);

const northSomerset = "North Somerset";
const bath = "Bath and North East Somerset";
const schools = [
  aSchool({ urn: "ubley", localAuthority: bath }),
  aSchool({ urn: "portbury", localAuthority: northSomerset }),
  aSchool({ urn: "gordano", localAuthority: northSomerset, phase: "secondary" }),
];

/** 2026-27: bank holidays by gov.uk, holidays as common in England, INSET days of the trust and of either authority. */
const closures = [
  holiday("Summer holiday", "2026-07-22", "2026-09-01"),
  holiday("Autumn half term", "2026-10-26", "2026-10-30"),
  holiday("Christmas holiday", "2026-12-21", "2027-01-01"),
  holiday("February half term", "2027-02-15", "2027-02-19"),
  holiday("Easter holiday", "2027-03-26", "2027-04-09"),
  holiday("May half term", "2027-05-31", "2027-06-04"),
  holiday("Summer holiday", "2027-07-22", "2027-08-31"),
  bank("Christmas Day", "2026-12-25"),
  bank("Boxing Day (substitute)", "2026-12-28"),
  bank("New Year's Day", "2027-01-01"),
  bank("Good Friday", "2027-03-26"),
  bank("Easter Monday", "2027-03-29"),
  bank("Early May bank holiday", "2027-05-03"),
  bank("Spring bank holiday", "2027-05-31"),
  inset("2026-11-02"),
  inset("2027-01-04"),
  inset("2027-02-22", { localAuthority: northSomerset }),
  inset("2027-06-07", { localAuthority: bath }),
];

const rule = (changes: Partial<SeriesRule>): SeriesRule => ({
  period: "term",
  weekday: 2,
  nth: 1,
  from: civilDate("2026-09-01"),
  to: civilDate("2027-07-31"),
  startsAt: "15:45",
  endsAt: "17:00",
  ...changes,
});
const startsOf = ({ dates }: SeriesDates) => dates.map(({ startsAt }) => startsAt.toISOString());
const movesOf = ({ dates }: SeriesDates) =>
  dates.flatMap(({ date, steppedOver }) =>
    steppedOver.map((day) => `${day.date} → ${date}: ${day.closures.map(({ name }) => name).join(", ")}`),
  );

describe("the first Monday of each half-term in 2026-27, 3:45pm (invariant 8)", () => {
  const year = seriesDates(rule({ period: "half-term", weekday: 1 }), { schools, closures });

  it("is at 3:45pm on both sides of the clock changes of 25 October and 28 March", () => {
    expect(startsOf(year)).toEqual([
      "2026-09-07T14:45:00.000Z",
      "2026-11-09T15:45:00.000Z",
      "2027-01-11T15:45:00.000Z",
      "2027-03-01T15:45:00.000Z",
      "2027-04-12T14:45:00.000Z",
      "2027-06-14T14:45:00.000Z",
    ]);
  });

  it("steps over the INSET days of the trust and of either authority", () => {
    expect(movesOf(year)).toEqual([
      "2026-11-02 → 2026-11-09: INSET",
      "2027-01-04 → 2027-01-11: INSET",
      "2027-02-22 → 2027-03-01: INSET",
      "2027-06-07 → 2027-06-14: INSET",
    ]);
  });

  it("keeps to the INSET days of those who are asked: no school of Bath and North East Somerset", () => {
    const ofOne = seriesDates(rule({ period: "half-term", weekday: 1 }), {
      schools: schools.filter(({ localAuthority }) => localAuthority === northSomerset),
      closures,
    });
    expect(startsOf(ofOne).at(-1)).toBe("2027-06-07T14:45:00.000Z");
  });
});

describe("other rules in 2026-27", () => {
  it("the first Tuesday of each term", () => {
    expect(startsOf(seriesDates(rule({}), { schools, closures }))).toEqual([
      "2026-09-08T14:45:00.000Z",
      "2027-01-05T15:45:00.000Z",
      "2027-04-13T14:45:00.000Z",
    ]);
  });

  it("the last Monday of each month stands a week earlier at Easter and half terms, and is left out of August", () => {
    const year = seriesDates(
      rule({ period: "month", weekday: 1, nth: "last", to: civilDate("2027-08-31") }),
      {
        schools,
        closures,
      },
    );
    expect(movesOf(year)).toEqual([
      "2026-10-26 → 2026-10-19: Autumn half term",
      "2026-12-28 → 2026-12-14: Christmas holiday, Boxing Day (substitute)",
      "2026-12-21 → 2026-12-14: Christmas holiday",
      "2027-02-22 → 2027-02-08: INSET",
      "2027-02-15 → 2027-02-08: February half term",
      "2027-03-29 → 2027-03-22: Easter holiday, Easter Monday",
      "2027-05-31 → 2027-05-24: May half term, Spring bank holiday",
      "2027-07-26 → 2027-07-19: Summer holiday",
    ]);
    expect(year.skipped.map(({ date }) => date)).toEqual(["2027-08-30"]);
  });

  it("the second Monday of each month stays where it is when the first is closed", () => {
    const may = rule({
      period: "month",
      weekday: 1,
      nth: 2,
      from: civilDate("2027-05-01"),
      to: civilDate("2027-05-31"),
    });
    expect(startsOf(seriesDates(may, { schools, closures }))).toEqual(["2027-05-10T14:45:00.000Z"]);
  });

  it("every other Friday leaves holidays out and keeps its fortnights", () => {
    const spring = rule({
      period: "fortnight",
      weekday: 5,
      from: civilDate("2027-02-19"),
      to: civilDate("2027-04-30"),
      startsAt: "09:00",
      endsAt: "10:00",
    });
    const { dates, skipped } = seriesDates(spring, { schools, closures });
    expect(dates.map(({ date }) => date)).toEqual(["2027-03-05", "2027-03-19", "2027-04-16", "2027-04-30"]);
    expect(skipped.map(({ date }) => date)).toEqual(["2027-02-19", "2027-04-02"]);
  });

  it("begins and ends with its dates, both included", () => {
    const some = rule({
      period: "month",
      weekday: 2,
      from: civilDate("2026-12-01"),
      to: civilDate("2027-02-02"),
    });
    expect(seriesDates(some, { schools, closures }).dates.map(({ date }) => date)).toEqual([
      "2026-12-01",
      "2027-01-05",
      "2027-02-02",
    ]);
  });

  it("is left out of a month when the open day would lie after the rule's end", () => {
    const short = rule({
      period: "month",
      weekday: 1,
      from: civilDate("2027-05-01"),
      to: civilDate("2027-05-07"),
    });
    expect(seriesDates(short, { schools, closures })).toMatchObject({
      dates: [],
      skipped: [{ date: "2027-05-03" }],
    });
  });
});

describe("the bank holiday that moved from Monday 4 to Friday 8 May 2020", () => {
  const of2020 = [bank("Early May bank holiday (VE Day)", "2020-05-08")];
  const may = { period: "month", from: civilDate("2020-05-01"), to: civilDate("2020-05-31") } as const;

  it("leaves the first Monday of May as it is", () => {
    const first = seriesDates(rule({ ...may, weekday: 1 }), { schools, closures: of2020 });
    expect(startsOf(first)).toEqual(["2020-05-04T14:45:00.000Z"]);
  });

  it("moves the second Friday to the third", () => {
    const second = seriesDates(rule({ ...may, weekday: 5, nth: 2 }), { schools, closures: of2020 });
    expect(movesOf(second)).toEqual(["2020-05-08 → 2020-05-15: Early May bank holiday (VE Day)"]);
  });
});

describe("a day that one school set for itself", () => {
  const own = [inset("2026-09-08", { school: "gordano" as SchoolUrn })];
  const many = [...schools, ...Array.from({ length: 30 }, (_, n) => aSchool({ urn: `other-${n}` }))];
  const september = rule({ period: "month", to: civilDate("2026-09-30"), nth: 2 });

  it("is stepped over where that is a tenth of the schools or more", () => {
    const moved = seriesDates(september, { schools, closures: own });
    expect(movesOf(moved)).toEqual(["2026-09-08 → 2026-09-15: INSET"]);
  });

  it("does not move a meeting of 33 schools", () => {
    expect(startsOf(seriesDates(september, { schools: many, closures: own }))).toEqual([
      "2026-09-08T14:45:00.000Z",
    ]);
  });
});
