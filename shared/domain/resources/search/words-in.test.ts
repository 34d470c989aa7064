import { describe, expect, it } from "@jest/globals";
import { wordsIn } from "./words-in.ts";

const terms = (text: string) => wordsIn(text).map(({ term }) => term);

describe("reading words as schools write them", () => {
  it.each([
    ["y4", ["year4", "ks2"]],
    ["Yr 4", ["year4", "ks2"]],
    ["year four", ["year4", "ks2"]],
    ["years 3 to 5", ["year3", "year4", "year5", "ks2"]],
    ["Years 1/2", ["year1", "year2", "ks1"]],
    ["key stage two", ["ks2"]],
    ["KS3-4", ["ks3", "ks4"]],
    ["year 44", ["year", "44"]],
  ])("knows the years and key stages in “%s”", (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it.each([
    ["policies", "policy"],
    ["writing", "write"],
    ["behavior", "behaviours"],
    ["organised", "organizing"],
    ["D&T", "DT"],
    ["children's", "children"],
    ["café", "cafe"],
  ])("takes “%s” and “%s” for one word", (one, other) => {
    expect(terms(one)).toEqual(terms(other));
  });

  it("keeps apart what only looks alike", () => {
    expect(terms("pass")).not.toEqual(terms("pas"));
    expect(terms("string")).not.toEqual(terms("str"));
    expect(terms("teacher")).not.toEqual(terms("teach"));
  });

  it("says where each word stands", () => {
    expect(wordsIn("In Year 4: tables").map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [3, 9],
      [3, 9],
      [11, 17],
    ]);
  });
});
