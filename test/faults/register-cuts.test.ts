import { describe, expect, it } from "@jest/globals";
import { registerCuts, registerCutWords } from "./register-cuts.ts";

/** In every run a register of 40, and by `npm run soak` one of 600. */
const people = Number(process.env.BEACON_REGISTER_PEOPLE ?? 40);

describe("invariants 1 and 2: a register ends exact, whatever fails on the way", () => {
  it(
    "is recorded by a batch for twenty people, and holds each mark once when servers are cut off at every batch while half of all requests fail",
    async () => {
      const figures = await registerCuts({ people, faultRate: 0.5, seed: 7 });
      console.log(registerCutWords(figures));
      const batches = Math.ceil(people / 20);
      const { "POST /$batch": written = 0, ...others } = figures.requests;
      expect(written).toBe(batches);
      expect(Object.values(others).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(3);
      expect(figures.cuts).toBeGreaterThanOrEqual(batches);
      expect(figures.wrong).toEqual([]);
      expect(figures.rowsStanding).toBe(figures.rowsWanted);
    },
    60 * 60_000,
  );
});
