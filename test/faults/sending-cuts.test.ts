import { describe, expect, it } from "@jest/globals";
import { sendingCuts, sendingFigureWords } from "./sending-cuts.ts";

/** Few enough for every day; `npm run soak` sets more. */
const trials = Number(process.env.BEACON_SENDING_TRIALS ?? 2);
const heads = 24;

describe("invariant 4: each reader is told once, by the one way that leads to them", () => {
  it(
    "holds by notification, card and e-mail when servers are cut off and half of all requests fail, and the report says of each what happened",
    async () => {
      const figures = await sendingCuts({ trials, faultRate: 0.5, seed: 44, heads });
      console.log(sendingFigureWords(figures));
      expect(figures.wrong).toEqual([]);
      expect(figures.cuts).toBeGreaterThanOrEqual(trials);
      // A quarter of the heads are told by a notification, which is never in doubt.
      expect(figures.notifications).toBe((trials * heads) / 4);
    },
    20 * 60_000,
  );
});
