import { describe, expect, it } from "@jest/globals";
import { shortened } from "./shortened.ts";

describe("a long text on a card", () => {
  it.each([
    ["is left alone when it fits", "Return the form", 15, "Return the form"],
    ["is cut between words", "Return the cover form", 12, "Return the…"],
    ["is cut anywhere when it is one word", "abcdefghij", 5, "abcd…"],
    ["is not cut inside a character", "ab😀cd", 4, "ab…"],
  ])("%s", (_name, text, most, expected) => {
    expect(shortened(text, most)).toBe(expected);
  });
});
