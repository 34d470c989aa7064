import { describe, expect, it } from "@jest/globals";
import { exampleReaders } from "./example-readers.ts";

const school = (urn: string, phase: "primary" | "secondary", head: string) => ({
  urn,
  name: `School ${urn}`,
  phase,
  hub: "Gordano",
  localAuthority: "North Somerset",
  pupils: 200,
  heads: [{ id: head, name: `Head ${head}` }],
});

describe("readers to preview as", () => {
  it("offers a primary's and a secondary's head first, then every other head once", () => {
    const schools = [
      school("1", "primary", "a"),
      school("2", "primary", "b"),
      school("3", "primary", "b"),
      school("4", "secondary", "c"),
    ];
    expect(exampleReaders(schools)).toEqual([
      { id: "a", name: "Head a", detail: "Head of School 1" },
      { id: "c", name: "Head c", detail: "Head of School 4" },
      { id: "b", name: "Head b", detail: "Head of School 3" },
    ]);
  });
});
