import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../../../shared/domain/time/civil-date.ts";
import { bankHolidays } from "./bank-holidays.ts";
import { closuresAround } from "./closures-around.ts";
import { easterSunday } from "./easter-sunday.ts";

describe("bank holidays", () => {
  it("are those that GOV.UK lists for 2026-27", () => {
    expect(bankHolidays(2026).map(({ from, name }) => [from, name])).toEqual([
      ["2026-12-25", "Christmas Day"],
      ["2026-12-28", "Boxing Day"],
      ["2027-01-01", "New Year's Day"],
      ["2027-03-26", "Good Friday"],
      ["2027-03-29", "Easter Monday"],
      ["2027-05-03", "Early May bank holiday"],
      ["2027-05-31", "Spring bank holiday"],
      ["2027-08-30", "Summer bank holiday"],
    ]);
  });

  it.each([
    [2025, "2025-12-25", "2025-12-26"],
    [2027, "2027-12-27", "2027-12-28"],
    [2022, "2022-12-27", "2022-12-26"],
  ])("move from a weekend at Christmas %i", (year, christmas, boxing) => {
    expect(
      bankHolidays(year)
        .slice(0, 2)
        .map(({ from }) => from),
    ).toEqual([christmas, boxing]);
  });

  it.each([
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2028, "2028-04-16"],
    [2038, "2038-04-25"],
  ])("follow Easter of %i", (year, sunday) => {
    expect(easterSunday(year)).toBe(sunday);
  });
});

describe("the school year", () => {
  const closures = closuresAround(civilDate("2026-11-22"));
  const named = (name: string, localAuthority?: string) =>
    closures
      .filter((closure) => closure.name === name && closure.localAuthority === localAuthority)
      .map(({ from, to }) => `${from} to ${to}`);

  it("gives the published holidays of Bath and North East Somerset for 2025-26, and carries on", () => {
    const authority = "Bath and North East Somerset";
    expect(named("Autumn half term", authority)[0]).toBe("2025-10-27 to 2025-10-31");
    expect(named("Christmas holiday", authority)[0]).toBe("2025-12-22 to 2026-01-02");
    expect(named("February half term", authority)[0]).toBe("2026-02-16 to 2026-02-20");
    expect(named("Easter holiday", authority)[0]).toBe("2026-04-03 to 2026-04-17");
    expect(named("May half term", authority)[0]).toBe("2026-05-25 to 2026-05-29");
    expect(named("Summer holiday", authority)).toEqual([
      "2026-07-23 to 2026-08-31",
      "2027-07-22 to 2027-08-31",
      "2028-07-20 to 2028-08-31",
    ]);
  });

  it("ends a day earlier in North Somerset", () => {
    expect(named("Christmas holiday", "North Somerset")[1]).toBe("2026-12-18 to 2027-01-01");
    expect(named("Summer holiday", "North Somerset")[1]).toBe("2027-07-21 to 2027-08-31");
  });

  it("keeps the weeks of the national tests", () => {
    expect(named("Key stage 2 tests (SATs)").slice(0, 2)).toEqual([
      "2026-05-11 to 2026-05-14",
      "2027-05-10 to 2027-05-13",
    ]);
    expect(named("Phonics screening check")[0]).toBe("2026-06-08 to 2026-06-12");
    expect(named("Multiplication tables check")[0]).toBe("2026-06-01 to 2026-06-12");
    expect(named("GCSE and A level examinations")[0]).toBe("2026-05-07 to 2026-06-24");
  });

  it("gives every closure an id of its own and ends none before it begins", () => {
    expect(new Set(closures.map(({ id }) => id)).size).toBe(closures.length);
    expect(closures.filter(({ from, to }) => to < from)).toEqual([]);
  });
});
