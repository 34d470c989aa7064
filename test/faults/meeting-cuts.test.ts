import { describe, expect, it } from "@jest/globals";
import { meetingCuts, meetingCutWords } from "./meeting-cuts.ts";

/** A meeting's life takes four times as long as an edition's, and more to write. */
const meetings = Math.ceil(Number(process.env.BEACON_CUT_TRIALS ?? 20) / 15);

describe("invariant 2: whoever must hear of a meeting hears once, and nobody else hears anything", () => {
  it(
    "holds when servers are cut off at any request, alone or two at once, while half of all requests fail",
    async () => {
      const figures = await meetingCuts({ meetings, faultRate: 0.5, seed: 2 });
      console.log(meetingCutWords(figures));
      expect(figures.wrong).toEqual([]);
      expect(figures.cuts).toBeGreaterThanOrEqual(4 * meetings);
      expect(figures.messages).toBe(14 * meetings);
    },
    20 * 60_000,
  );
});
