import { describe, expect, it } from "@jest/globals";
import { copiesCuts, copiesFigureWords } from "./copies-cuts.ts";

/** Few enough for every day; `npm run soak` sets more. */
const trials = Number(process.env.BEACON_COPIES_TRIALS ?? 1);
const heads = 20;

describe("invariant 2: a correction reaches every copy, and nobody is told of it twice", () => {
  it(
    "holds for cards and e-mails when servers are cut off and half of all requests fail, and the report says of each how it stands",
    async () => {
      const figures = await copiesCuts({ trials, faultRate: 0.5, seed: 45, heads });
      console.log(copiesFigureWords(figures));
      expect(figures.wrong).toEqual([]);
      expect(figures.cuts).toBeGreaterThanOrEqual(trials);
      // Of ten heads six have a card that can be put right.
      expect(figures.cards).toBe((trials * heads * 6) / 10);
    },
    20 * 60_000,
  );
});
