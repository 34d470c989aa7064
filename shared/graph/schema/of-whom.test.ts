import { describe, expect, it } from "@jest/globals";
import { listsFor } from "./lists.ts";
import { ofWhom } from "./of-whom.ts";

describe("whom a list is about", () => {
  it("is said of every list, so that nothing about a person is left out of what they are given or of what is erased", () => {
    const unsaid = listsFor(["2026-27"]).filter((list) => ofWhom(list) === undefined);
    expect(unsaid.map(({ name }) => name)).toEqual([]);
  });

  it("is the person of the row where it has one", () => {
    const of = (name: string) =>
      listsFor(["2026-27"])
        .filter((list) => list.name === name)
        .map(ofWhom);
    expect(of("Posts")).toEqual([{ column: "Person" }]);
    expect(of("Evidence 2026-27")).toEqual([{ column: "Person" }]);
    expect(of("People")).toEqual([{ column: "Key" }]);
    expect(of("Schools")).toEqual(["nobody"]);
  });
});
