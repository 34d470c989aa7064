import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { NetworkId } from "../../networks/network.ts";
import type { Resource, ResourceId } from "../resource.ts";
import { likelyDuplicates } from "./likely-duplicates.ts";

const link = (id: string, said: Partial<Resource> = {}): Resource => ({
  ...{ id: id as ResourceId, title: id, address: `https://school.example/${id}`, networks: ["english"] },
  ...{ publisher: "", kind: "guidance", phase: "all", description: "" },
  ...said,
});
const file = (id: string, said: Partial<Resource> = {}): Resource =>
  link(id, { file: { network: "english" as NetworkId, item: id, name: `${id}.docx` }, ...said });
const noHash = () => undefined;
const groups = (resources: Resource[], hash: (id: ResourceId) => string | undefined = noHash) =>
  likelyDuplicates(resources, hash).map(({ resources: same, same: traits }) => [
    same.map(({ id }) => id),
    traits,
  ]);

describe("likely duplicates among resources", () => {
  it("have the same title, whatever its capitals, accents and stops", () => {
    expect(
      groups([
        link("a", { title: "Café: phonics check" }),
        link("b", { title: "Phonics" }),
        link("c", { title: "cafe – Phonics Check." }),
      ]),
    ).toEqual([[["a", "c"], ["title"]]]);
  });

  it("lead to the same page", () => {
    expect(
      groups([
        link("a", { address: "https://www.school.example/reading/" }),
        link("b", { address: "http://school.example/reading" }),
      ]),
    ).toEqual([[["a", "b"], ["address"]]]);
  });

  it("are not two packs, which have no page to lead to", () => {
    const pack = { address: "", entries: [] };
    expect(groups([link("a", pack), link("b", pack)])).toEqual([]);
  });

  it("are files of the same content under any name", () => {
    const hashes: Record<string, string> = { a: "x", b: "y", c: "x" };
    expect(groups([file("a"), file("b"), file("c")], (id) => hashes[id])).toEqual([
      [["a", "c"], ["content"]],
    ]);
  });

  it("make one group where each shares something with another", () => {
    const hashes: Record<string, string> = { b: "x", c: "x" };
    expect(
      groups([link("a", { title: "Plan" }), file("b", { title: "plan" }), file("c")], (id) => hashes[id]),
    ).toEqual([
      [
        ["a", "b", "c"],
        ["title", "content"],
      ],
    ]);
  });

  it("are not what was replaced or put away, nor an adaptation under its origin's name", () => {
    expect(
      groups([
        link("a", { title: "Plan" }),
        link("b", { title: "Plan", standing: { status: "superseded" } }),
        link("c", { title: "Plan", standing: { status: "archived" } }),
        link("d", { title: "Plan", adaptedFrom: "a" as ResourceId }),
      ]),
    ).toEqual([]);
  });

  it("put no resource into two groups, and none alone, in whatever order they come", () => {
    const some = fc.array(
      fc.record({ title: fc.constantFrom("Plan", "plan!", "Map"), at: fc.constantFrom("x", "y", "z") }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, (said) => {
        const all = said.map(({ title, at }, n) =>
          link(`${n}`, { title, address: `https://school.example/${at}` }),
        );
        const sets = (resources: Resource[]) =>
          likelyDuplicates(resources, noHash)
            .map((group) =>
              group.resources
                .map(({ id }) => id)
                .sort()
                .join(),
            )
            .sort();
        const members = sets(all).flatMap((each) => each.split(","));
        expect(new Set(members).size).toBe(members.length);
        expect(sets([...all].reverse())).toEqual(sets(all));
        expect(sets(all).every((each) => each.includes(","))).toBe(true);
      }),
    );
  });
});
