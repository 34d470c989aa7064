import { describe, expect, it } from "@jest/globals";
import { mutatedFiles, mutationWords } from "./mutated-files.ts";

const files = Number(process.env.BEACON_ATTENDANCE_FILES ?? 2_000);

describe("attendance files that are damaged (invariant 9)", () => {
  it(
    "are understood within the laws or refused with a sentence, never with a crash, and within a second each",
    async () => {
      const figures = await mutatedFiles(files, 11);
      console.log(mutationWords(figures));
      expect(figures.wrong).toEqual([]);
      expect(figures.slowestMilliseconds).toBeLessThan(1_000);
      const refused = Object.values(figures.refused).reduce((sum, count) => sum + count, 0);
      expect(figures.understood + refused).toBe(files);
      expect(figures.understood).toBeGreaterThan(files / 10);
      expect(figures.silentlyOther).toBeLessThan(figures.understood / 20);
      expect(refused).toBeGreaterThan(files / 10);
    },
    30 * 60_000,
  );
});
