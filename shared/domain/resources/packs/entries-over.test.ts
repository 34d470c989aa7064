import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { ResourceId } from "../resource.ts";
import { entriesOver } from "./entries-over.ts";

const ids = (letters: string) => [...letters] as ResourceId[];
const over = (standing: string, put: string, shown: string) =>
  entriesOver(ids(standing), ids(put), new Set(ids(shown))).join("");

describe("the order of a pack", () => {
  it.each([
    ["is as it was put, where all of it was seen", "abc", "cab", "abc", "cab"],
    ["loses what was taken away", "abc", "ac", "abc", "ac"],
    ["keeps what its editor may not see, behind what it stood behind", "axbc", "cab", "abc", "caxb"],
    ["keeps it at the front where it stood there", "xab", "ba", "ab", "xba"],
    ["keeps it behind an earlier one, when the one before is gone", "abxc", "ca", "abc", "cax"],
    ["keeps several unseen ones in their order", "axyb", "ba", "ab", "baxy"],
    ["names nothing twice", "ab", "baba", "ab", "ba"],
  ])("%s", (_title, standing, put, shown, expected) => {
    expect(over(standing, put, shown)).toBe(expected);
  });

  it("never loses what was not shown, never gains what nobody put, and keeps the order that was put", () => {
    const letters = fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { maxLength: 8 });
    fc.assert(
      fc.property(letters, letters, letters, (standing, put, shown) => {
        const entries = [...over(standing.join(""), put.join(""), shown.join(""))];
        const unseen = standing.filter((each) => !shown.includes(each));
        expect([...entries].sort()).toEqual([...new Set([...put, ...unseen])].sort());
        expect(entries.filter((each) => put.includes(each))).toEqual(put);
      }),
    );
  });
});
