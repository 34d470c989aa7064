import { describe, expect, it } from "@jest/globals";
import type { TakeUp } from "../../../../shared/contract/briefing/take-up.schema.ts";
import { itemTally } from "./item-tally.ts";
import { readerWords } from "./reader-words.ts";
import { takeUpFixture } from "./take-up.fixture.ts";
import { itemFigures, openedFigures, peopleOpened } from "./take-up-figures.ts";
import { takeUpRows } from "./take-up-rows.ts";
import { tallyWords } from "./tally-words.ts";

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

describe("an item that a school answers once", () => {
  const answered = { ...yatton, answers: [{ id: "cover", by: "Ann Lee", on: "2026-11-25" }] };

  it("is done for the school when one has done it, by name", () => {
    expect(tallyWords(itemTally(answered, cover), cover)).toBe("Done by Ann Lee");
    expect(itemFigures(cover, [answered])).toEqual(["1 of 1 primary"]);
  });

  it("says of each reader what they did themselves, and who did it", () => {
    expect(answered.readers.map((reader) => readerWords(answered, reader, cover))).toEqual([
      "Noted, done by Ann Lee",
      "Not opened, done by Ann Lee",
    ]);
  });

  it("says who has it to do, where it was handed on", () => {
    const [reader] = yatton.readers;
    if (!reader) throw new Error("Somebody reads it.");
    const handed = {
      ...reader,
      items: [{ id: "cover", standing: "opened" as const, handedTo: "Priya Shah" }],
    };
    expect(readerWords(yatton, handed, cover)).toBe("Opened, handed to Priya Shah");
  });
});
