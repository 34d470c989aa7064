import { describe, expect, it } from "@jest/globals";
import type { Resource } from "../../../shared/contract/resources/resources.schema.ts";
import { facetChips, fitting } from "./facets.ts";

const resource = (id: string, phase: string, publisher: string): Resource => ({
  id,
  title: id,
  address: "https://www.gov.uk/",
  publisher,
  kind: "guidance",
  phase,
  networks: [],
  description: "",
});

const found = [
  resource("reading framework", "primary", "DfE"),
  resource("phonics check", "primary", "STA"),
  resource("attendance", "all", "DfE"),
];

describe("narrowing a list of resources", () => {
  it("counts what each chip would leave, the commonest first", () => {
    expect(facetChips(found, "phase", {})).toEqual([
      { name: "primary", count: 2 },
      { name: "all", count: 1 },
    ]);
  });

  it("counts one facet beside what is chosen in another", () => {
    expect(facetChips(found, "phase", { publisher: "DfE" })).toEqual([
      { name: "all", count: 1 },
      { name: "primary", count: 1 },
    ]);
  });

  it("keeps a chosen chip in sight when nothing fits it any more", () => {
    expect(facetChips(found, "phase", { phase: "secondary" })).toContainEqual({
      name: "secondary",
      count: 0,
    });
  });

  it("shows what fits everything chosen", () => {
    expect(fitting(found, { phase: "primary", publisher: "STA" }).map(({ id }) => id)).toEqual([
      "phonics check",
    ]);
  });
});
