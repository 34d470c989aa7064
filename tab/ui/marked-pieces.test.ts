import { describe, expect, it } from "@jest/globals";
import { markedPieces } from "./marked-pieces.ts";

const hits = (text: string, words: string) =>
  markedPieces(text, words)
    .filter(({ isHit }) => isHit)
    .map(({ text: hit }) => hit);

describe("marking what was searched for", () => {
  it.each([
    ["the word itself, whatever its letters' case", "Attendance codes", "attendance", ["Attendance"]],
    ["other endings of the word", "Reading and reads", "read", ["Reading", "reads"]],
    ["the stem of a longer word", "A read-aloud list", "reading", ["read"]],
    ["several words", "Phonics check in June", "june phonics", ["Phonics", "June"]],
    ["nothing for short words inside others", "Within reach", "in", []],
    ["nothing without words", "Attendance", "", []],
  ])("marks %s", (_, text, words, expected) => {
    expect(hits(text, words)).toEqual(expected);
  });

  it("loses no letter of the text", () => {
    const pieces = markedPieces("“Reading” (<b>early</b>), reading!", "reading");
    expect(pieces.map(({ text }) => text).join("")).toBe("“Reading” (<b>early</b>), reading!");
  });
});
