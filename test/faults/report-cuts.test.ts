import { describe, expect, it } from "@jest/globals";
import { reportCuts, reportCutWords } from "./report-cuts.ts";

const meetings = Math.ceil(Number(process.env.BEACON_CUT_TRIALS ?? 20) / 10);

describe("invariants 2 and 6: what Teams reports stands in the register, and stands once", () => {
  it(
    "holds when reports are days late, one is another session's, half of all requests fail, and servers are cut off between report and register",
    async () => {
      const figures = await reportCuts({ meetings, faultRate: 0.5, seed: 7 });
      console.log(reportCutWords(figures));
      expect(figures.wrong).toEqual([]);
      expect(figures.cuts).toBeGreaterThanOrEqual(2 * meetings);
      expect(figures.rows).toBe(5 * meetings);
    },
    20 * 60_000,
  );
});
