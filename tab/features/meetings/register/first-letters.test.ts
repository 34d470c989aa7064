import { describe, expect, it } from "@jest/globals";
import { beginsWith } from "./first-letters.ts";

describe("finding somebody on the register by first letters", () => {
  it.each([
    ["Ann Lee", "", true],
    ["Ann Lee", "a", true],
    ["Ann Lee", "an l", true],
    ["Ann Lee", "lee", true],
    ["Ann Lee", "L an", true],
    ["Ann Lee", "nn", false],
    ["Ann Lee", "an an", false],
    ["Siân Owen-Price", "sian pr", true],
    ["Niamh O’Brien", "bri", true],
  ])("%s, “%s”: %s", (name, typed, expected) => {
    expect(beginsWith(name, typed)).toBe(expected);
  });
});
