import { describe, expect, it } from "@jest/globals";
import { ResourceSearch } from "./resource-search.ts";
import { schoolThesaurus } from "./thesaurus/school-thesaurus.ts";

const document = (id: string, title: string, description = "") => ({
  ...{ id, title, description, publisher: "DfE", kind: "guidance", phase: "all" },
  networks: ["send"],
});

function engine() {
  const search = new ResourceSearch(schoolThesaurus);
  search.put(document("a", "Wobble cushions for the classroom"));
  search.put(document("b", "Wobble cushions for the classroom"));
  search.put(document("c", "Seating", "Wobble cushions, among other things."));
  return search;
}
const first = (opened: Readonly<Record<string, number>>, words = "wobble cushions") =>
  engine()
    .search({ words, limit: 5, opened: new Map(Object.entries(opened)) })
    .hits.map(({ id }) => id);

describe("what colleagues opened, in the order of what is found", () => {
  it("stands first of what fits alike", () => {
    expect(first({})).toEqual(["a", "b", "c"]);
    expect(first({ b: 3 })).toEqual(["b", "a", "c"]);
    expect(first({ a: 3, b: 9 })).toEqual(["b", "a", "c"]);
  });

  it("is never carried past what fits better, however often it was opened", () => {
    expect(first({ c: 100_000 })).toEqual(["a", "b", "c"]);
  });

  it("invariant 7: what the reader may not see lifts nothing and lowers nothing", () => {
    const search = engine();
    const seen = (opened: Readonly<Record<string, number>>) =>
      search.search({
        words: "wobble cushions",
        limit: 5,
        isVisible: ({ id }) => id !== "b",
        opened: new Map(Object.entries(opened)),
      });
    expect(seen({ b: 500, gone: 500 })).toEqual(seen({}));
  });
});
