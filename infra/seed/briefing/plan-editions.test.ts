import { describe, expect, it } from "@jest/globals";
import { briefingTuesdays } from "../../../shared/domain/briefing/tuesdays.ts";
import { civilDate } from "../../../shared/domain/time/civil-date.ts";
import { closuresAround } from "../calendar/closures-around.ts";
import { lighthouseSchools } from "../lighthouse-schools.ts";
import { seededRandom } from "../random.ts";
import { allTemplates, planEditions } from "./plan-editions.ts";

const year = briefingTuesdays(
  civilDate("2026-09-01"),
  53,
  lighthouseSchools,
  closuresAround(civilDate("2026-09-01")),
);
const newsIn = (tuesdays: typeof year) =>
  planEditions(tuesdays, seededRandom(1)).map((items) => items.map(({ key }) => key));

describe("planning past editions", () => {
  it("fills any eight weeks of the year with 47 items", () => {
    for (let first = 0; first + 8 <= year.length; first++)
      expect(newsIn(year.slice(first, first + 8)).map((keys) => keys.length)).toEqual([
        6, 5, 7, 4, 6, 5, 8, 6,
      ]);
  });

  it("runs no item twice", () => {
    const keys = newsIn(year.slice(10, 18)).flat();
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("asks for Christmas performances in autumn and for sports days in summer", () => {
    expect(newsIn(year.slice(4, 12)).flat()).toContain("christmas-performances");
    expect(newsIn(year.slice(4, 12)).flat()).not.toContain("sports-day");
    expect(newsIn(year.slice(-8)).flat()).toContain("sports-day");
  });

  it("names every template once", () => {
    expect(new Set(allTemplates.map(({ key }) => key)).size).toBe(allTemplates.length);
  });
});
