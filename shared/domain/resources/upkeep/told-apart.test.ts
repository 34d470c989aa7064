import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { NetworkId } from "../../networks/network.ts";
import type { Resource, ResourceId } from "../resource.ts";
import { likelyDuplicates } from "./likely-duplicates.ts";
import { pairsApart, type ToldApart, tellApart } from "./told-apart.ts";

const link = (id: string, said: Partial<Resource> = {}): Resource => ({
  ...{ id: id as ResourceId, title: "Reading plan", address: `https://school.example/${id}` },
  ...{ publisher: "", kind: "guidance", phase: "all", description: "", networks: ["english"] },
  ...said,
});
const file = (id: string, said: Partial<Resource> = {}): Resource =>
  link(id, { file: { network: "english" as NetworkId, item: id, name: `${id}.docx` }, ...said });
const hashes =
  (known: Readonly<Record<string, string>> = {}) =>
  (id: ResourceId) =>
    known[id];

/** The groups that are left of what looks the same. */
const left = (resources: readonly Resource[], tellings: readonly ToldApart[], hash = hashes()) =>
  likelyDuplicates(
    resources,
    hash,
    pairsApart(tellings, (id) => resources.find((each) => each.id === id), hash),
  ).map((group) => group.resources.map(({ id }) => id));

describe("resources that were told apart", () => {
  it("are no longer likely there twice, though they share their title", () => {
    const two = [link("a"), link("b")];
    expect(left(two, [])).toEqual([["a", "b"]]);
    expect(left(two, [tellApart(two, hashes())])).toEqual([]);
  });

  it("are one telling, whoever says it and in whatever order (invariant 2)", () => {
    const two = [link("a"), link("b")];
    expect(tellApart([...two].reverse(), hashes())).toEqual(tellApart(two, hashes()));
  });

  it.each([
    ["changes its title", { title: "Reading Plan" }],
    ["leads elsewhere", { address: "https://school.example/new" }],
  ])("come back when one of them %s", (_what, said) => {
    const tellings = [tellApart([link("a"), link("b")], hashes())];
    expect(left([link("a"), link("b", said)], tellings)).toEqual([["a", "b"]]);
  });

  it("stay apart when anything else changes, and when a file is renamed or moved under its title", () => {
    const tellings = [tellApart([link("a"), file("b")], hashes())];
    const renamed = file("b", {
      address: "https://school.example/elsewhere",
      description: "New",
      kind: "plan",
    });
    expect(left([link("a"), renamed], tellings)).toEqual([]);
  });

  it("come back when a file has another content, and not because it was looked at for the first time", () => {
    const two = [file("a"), file("b")];
    const known = hashes({ a: "x", b: "y" });
    expect(left(two, [tellApart(two, known)], hashes({ a: "x", b: "z" }))).toEqual([["a", "b"]]);
    expect(left(two, [tellApart(two, known)], known)).toEqual([]);
    expect(left(two, [tellApart(two, hashes())], known)).toEqual([]);
  });

  it("stand beside a third that looks like both, until that is told apart too", () => {
    const three = [link("a"), link("b"), link("c")];
    const tellings = [tellApart(three.slice(0, 2), hashes())];
    expect(left(three, tellings)).toEqual([["a", "b", "c"]]);
    expect(left(three, [tellApart(three, hashes())])).toEqual([]);
  });

  it("leave every other pair as it was: nobody is grouped with one that they were told apart from alone", () => {
    const names = ["a", "b", "c", "d"];
    const telling = fc.subarray(names, { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(telling, { maxLength: 5 }), (said) => {
        const all = names.map((id) => link(id));
        const tellings = said.map((ids) =>
          tellApart(
            all.filter(({ id }) => ids.includes(id)),
            hashes(),
          ),
        );
        const areApart = (one: string, other: string) =>
          said.some((ids) => ids.includes(one) && ids.includes(other));
        const groups = left(all, tellings);
        // As by hand: pairs that are not apart, joined up.
        const joined = names.map((id) => new Set([id]));
        for (const one of names)
          for (const other of names) {
            if (one === other || areApart(one, other)) continue;
            const [here, there] = [one, other].map((id) => joined.find((set) => set.has(id)));
            if (!here || !there || here === there) continue;
            for (const id of there) here.add(id);
            there.clear();
          }
        const sorted = (sets: Iterable<string>[]) => sets.map((set) => [...set].sort().join()).sort();
        expect(sorted(groups)).toEqual(sorted(joined.filter(({ size }) => size > 1)));
      }),
    );
  });
});
