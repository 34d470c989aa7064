import { describe, expect, it } from "@jest/globals";
import { feedbackCuts, feedbackCutWords } from "./feedback-cuts.ts";

const mornings = Math.ceil(Number(process.env.BEACON_CUT_TRIALS ?? 20) / 8);

describe("invariant 2: whoever was at a meeting is asked about it once", () => {
  it(
    "holds when half of all requests fail and servers are cut off while cards go out",
    async () => {
      const figures = await feedbackCuts({ mornings, faultRate: 0.5, seed: 11 });
      console.log(feedbackCutWords(figures));
      expect(figures.twice).toEqual([]);
      expect(figures.missed).toEqual([]);
      expect(figures.due).toBe(5 * mornings);
      expect(figures.byCard).toBeGreaterThan(0);
      expect(figures.cuts).toBeGreaterThanOrEqual(2 * mornings);
    },
    20 * 60_000,
  );
});
