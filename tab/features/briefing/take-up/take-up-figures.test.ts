import { describe, expect, it } from "@jest/globals";
import type { TakeUp } from "../../../../shared/contract/briefing/take-up.schema.ts";
import { itemTally } from "./item-tally.ts";
import { takeUpFixture } from "./take-up.fixture.ts";
import { itemFigures, openedFigures, peopleOpened } from "./take-up-figures.ts";
import { takeUpRows } from "./take-up-rows.ts";

const [cover, phonics] = takeUpFixture.items;
const [flaxBourton, yatton, gordano] = takeUpFixture.schools;
if (!cover || !phonics || !flaxBourton || !yatton || !gordano) throw new Error("The fixture lost a part");

describe("how a school stands with an item", () => {
  it("has done it when everyone there has", () => {
    expect(itemTally(flaxBourton, cover)).toEqual({ readers: 1, settled: 1, standing: "done" });
  });

  it("has begun when one of two has, and noting is not doing", () => {
    expect(itemTally(yatton, cover)).toEqual({ readers: 2, settled: 0, standing: "opened" });
  });

  it("counts only the people an item is for", () => {
    expect(itemTally(yatton, phonics)).toEqual({ readers: 1, settled: 0, standing: "opened" });
    expect(itemTally(gordano, phonics)).toEqual({ readers: 0, settled: 0, standing: "not-for-them" });
  });
});

describe("the figures of an edition", () => {
  it("gives each figure with its whole, phase by phase", () => {
    expect(itemFigures(cover, takeUpFixture.schools)).toEqual(["1 of 2 primaries", "0 of 1 secondary"]);
  });

  it("leaves out a phase an item is not for", () => {
    expect(itemFigures(phonics, takeUpFixture.schools)).toEqual(["1 of 2 primaries"]);
  });

  it("says how many have opened it, in schools and in people", () => {
    expect(openedFigures(takeUpFixture)).toEqual(["2 of 2 primaries", "0 of 1 secondary"]);
    expect(peopleOpened(takeUpFixture)).toBe("2 of 4 people");
  });

  it("counts a person with posts at two schools once", () => {
    const twice: TakeUp = {
      ...takeUpFixture,
      schools: [flaxBourton, { ...gordano, readers: flaxBourton.readers }],
    };
    expect(peopleOpened(twice)).toBe("1 of 1 person");
  });
});

describe("exporting take-up", () => {
  it("writes a row for each reader at each school", () => {
    expect(takeUpRows(takeUpFixture, [yatton])).toEqual([
      ["School", "URN", "Phase", "Name", "Opened", "Cover for the DSL day", "Phonics screening dates"],
      ["Yatton Infant School", "109200", "Primary", "Ben Price", "Yes", "Noted", "Opened"],
      ["Yatton Infant School", "109200", "Primary", "Cara Singh", "No", "Not opened", "Not for them"],
    ]);
  });
});
