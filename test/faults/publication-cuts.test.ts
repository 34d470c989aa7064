import { describe, expect, it } from "@jest/globals";
import { cutFigureWords, publicationCuts } from "./publication-cuts.ts";

/** Few enough for every day; `npm run soak` sets 600. */
const trials = Number(process.env.BEACON_CUT_TRIALS ?? 4);

describe("invariant 4: an edition is published once, to everyone it is for, and to nobody twice", () => {
  it(
    "holds when servers are cut off at any request, alone or two at once, while half of all requests fail",
    async () => {
      const figures = await publicationCuts({ trials, faultRate: 0.5, seed: 4 });
      console.log(cutFigureWords(figures));
      expect(figures.wrong).toEqual([]);
      expect(figures.cuts).toBeGreaterThanOrEqual(2 * trials);
      expect(figures.posts).toBe(figures.trials);
      expect(figures.notifications).toBe(figures.trials * 3);
    },
    20 * 60_000,
  );
});
