import { describe, expect, it } from "@jest/globals";
import { charactersLeft } from "./characters-left.ts";

describe("the room left in a field", () => {
  it.each([
    { name: "says nothing while there is plenty", length: 79, expected: undefined },
    { name: "counts down near the limit", length: 80, expected: "20 characters left" },
    { name: "says when there is none", length: 100, expected: "0 characters left" },
    { name: "says by how much it is over", length: 101, expected: "1 character too many" },
  ])("$name", ({ length, expected }) => {
    expect(charactersLeft("x".repeat(length), 100)).toBe(expected);
  });
});
