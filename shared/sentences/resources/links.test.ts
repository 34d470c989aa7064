import { describe, expect, it } from "@jest/globals";
import { lastLookedAt, lookedAtWords, notOpenedSince } from "./links.ts";

describe("what is said of links", () => {
  it("names days as people do, with the year when it is another", () => {
    expect(notOpenedSince(new Date("2026-11-10T03:15:00Z"), "2026-11-24")).toBe(
      "Has not opened since Tuesday 10 November.",
    );
    expect(lastLookedAt(new Date("2025-12-30T03:15:00Z"), "2026-01-04")).toBe(
      "Last looked at on Tuesday 30 December 2025.",
    );
  });

  it.each([
    [0, 0, "There are no links to look at yet."],
    [0, 1, "Beacon has looked at 0 of 1 link so far. It goes on every night."],
    [218, 231, "Beacon has looked at 218 of 231 links so far. It goes on every night."],
    [231, 231, "Beacon looks at all 231 links every two weeks, at night."],
    [1, 1, "Beacon looks at 1 link every two weeks, at night."],
  ])("tells of %i looked at among %i", (lookedAt, kept, words) => {
    expect(lookedAtWords(lookedAt, kept)).toBe(words);
  });
});
