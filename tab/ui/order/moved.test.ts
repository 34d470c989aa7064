import { describe, expect, it } from "@jest/globals";
import { moved } from "./moved.ts";

describe("moving an item", () => {
  it.each([
    { name: "down one", from: 0, to: 1, expected: ["b", "a", "c"] },
    { name: "up to the top", from: 2, to: 0, expected: ["c", "a", "b"] },
    { name: "nowhere, past the end", from: 2, to: 3, expected: ["a", "b", "c"] },
    { name: "nowhere, before the start", from: 0, to: -1, expected: ["a", "b", "c"] },
  ])("puts it $name", ({ from, to, expected }) => {
    expect(moved(["a", "b", "c"], from, to)).toEqual(expected);
  });
});
