import { describe, expect, it } from "@jest/globals";
import { reminderCuts, reminderCutWords } from "./reminder-cuts.ts";

const mornings = Math.ceil(Number(process.env.BEACON_CUT_TRIALS ?? 20) / 10);

describe("invariant 2: whoever owes CPD is reminded of it, and finds it once in their feed", () => {
  it(
    "holds when half of all requests fail, two servers run at once, and servers are cut off between claim, notification and mark",
    async () => {
      const figures = await reminderCuts({ mornings, faultRate: 0.5, seed: 10 });
      console.log(reminderCutWords(figures));
      expect(figures.wrong).toEqual([]);
      expect(figures.cuts).toBeGreaterThanOrEqual(2 * mornings);
      expect(figures.entries).toBe(4 * mornings);
    },
    20 * 60_000,
  );
});
