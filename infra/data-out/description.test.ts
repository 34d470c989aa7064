import { describe, expect, it } from "@jest/globals";
import type { AcademicYear } from "../../shared/domain/time/academic-year.ts";
import { sitePartsFor } from "../../shared/graph/schema/lists.ts";
import { describe as describePart } from "./description.ts";

describe("the description that goes with what is taken out", () => {
  it("says of every list and every column what it holds", () => {
    const parts = sitePartsFor(["2026-27" as AcademicYear], []).map(describePart);
    expect(parts.length).toBeGreaterThan(40);
    for (const { holds, columns } of parts)
      for (const words of [holds, ...columns.map((column) => column.holds)]) expect(words).toMatch(/^\w.*\w/);
  });
});
