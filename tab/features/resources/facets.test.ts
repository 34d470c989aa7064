import { describe, expect, it } from "@jest/globals";
import { facetChips } from "./facets.ts";

const counts = {
  ...{ network: [], subject: [], school: [], changed: [], saved: [] },
  phase: [
    { name: "all", count: 2 },
    { name: "primary", count: 1 },
  ],
  kind: [],
  publisher: ["DfE", "EEF", "STA", "Ofsted", "NCETM", "NSPCC", "AET"].map((name, n) => ({
    name,
    count: 9 - n,
  })),
};

describe("narrowing a list of resources", () => {
  it("offers what there is, the commonest first", () => {
    expect(facetChips(counts, "phase", {}).map(({ name }) => name)).toEqual(["all", "primary"]);
  });

  it("offers no more than six", () => {
    expect(facetChips(counts, "publisher", {}).map(({ name }) => name)).toEqual([
      "DfE",
      "EEF",
      "STA",
      "Ofsted",
      "NCETM",
      "NSPCC",
    ]);
  });

  it("keeps a chosen chip in sight, however rare", () => {
    expect(facetChips(counts, "publisher", { publisher: "AET" })).toContainEqual({ name: "AET", count: 3 });
  });
});
