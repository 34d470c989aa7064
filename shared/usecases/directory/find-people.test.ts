import { describe, expect, it } from "@jest/globals";
import type { Role } from "../../domain/directory/role.ts";
import { aPerson, aPost } from "../../testing/builders.ts";
import { inMemoryPorts } from "../../testing/in-memory-ports.ts";
import { threeHeads } from "../../testing/three-heads.ts";
import { findPeople } from "./find-people.ts";

const world = {
  ...threeHeads,
  people: [...(threeHeads.people ?? []), aPerson("bella", "Bella Ash")],
  posts: [...(threeHeads.posts ?? []), aPost("bella", "headteacher", "ubley", { to: "2026-08-31" })],
};
const found = async (words: string, role?: Role, most = 20) =>
  (await findPeople(inMemoryPorts(world), { words, role, most })).map(({ name }) => name);

describe("finding a person by name", () => {
  it.each<[string, string, Role | undefined, string[]]>([
    [
      "by the beginning of any part, first names first",
      "be",
      undefined,
      ["Bella Ash", "Ben Carr", "Asha Bell"],
    ],
    ["by several parts in any order", "bell ash", undefined, ["Asha Bell", "Bella Ash"]],
    ["without the accent", "esme", undefined, ["Esmé Frost"]],
    ["without the apostrophe and the hyphen", "ellis oshea", undefined, ["Dev Ellis-O’Shea"]],
    ["by role, as held today", "be", "headteacher", ["Ben Carr", "Asha Bell"]],
    ["not from the middle of a name", "ell", undefined, ["Dev Ellis-O’Shea"]],
    ["nobody", "zzz", undefined, []],
  ])("%s", async (_name, words, role, expected) => {
    expect(await found(words, role)).toEqual(expected);
  });

  it("shows no more than asked for, and everyone by name when nothing is typed", async () => {
    expect(await found("", undefined, 3)).toEqual(["Asha Bell", "Bella Ash", "Ben Carr"]);
  });
});
