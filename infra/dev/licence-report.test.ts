import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { type LockFile, licenceReport } from "./licence-report.ts";

const lock = JSON.parse(
  readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8"),
) as LockFile;

describe("the licences of what runs in production", () => {
  it("all let a trust run and change Beacon as it likes", () => {
    const { counts, refused } = licenceReport(lock);
    expect(refused).toEqual([]);
    expect(counts[0]?.[0]).toBe("MIT");
  });

  it("are read with their choices, and one that asks for more is named", () => {
    const packages = {
      "": { license: "MIT" },
      a: { license: "(GPL-3.0 OR MIT)" },
      b: { license: "MIT AND GPL-3.0" },
      c: { license: "GPL-3.0", dev: true },
      d: {},
    };
    expect(licenceReport({ packages }).refused).toEqual([
      { name: "b", licence: "MIT AND GPL-3.0" },
      { name: "d", licence: "says none" },
    ]);
  });
});
