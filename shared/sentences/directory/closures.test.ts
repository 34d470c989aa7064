import { describe, expect, it } from "@jest/globals";
import { buildDirectory } from "../../domain/directory/directory.ts";
import type { SchoolUrn } from "../../domain/directory/school.ts";
import { civilDate } from "../../domain/time/civil-date.ts";
import { aSchool } from "../../testing/builders.ts";
import { closureWhom, termWords } from "./closures.ts";

const directory = buildDirectory({
  schools: [aSchool({ urn: "flax", name: "Flax Bourton Primary School" })],
  people: [],
  posts: [],
});

describe("closures in words", () => {
  it.each([
    ["All schools", {}],
    ["Secondary schools", { phase: "secondary" }],
    ["All schools in North Somerset", { localAuthority: "North Somerset" }],
    ["Primary schools in North Somerset", { localAuthority: "North Somerset", phase: "primary" }],
    ["Flax Bourton Primary School", { school: "flax" as SchoolUrn }],
    ["A school that has left", { school: "gone" as SchoolUrn }],
  ] as const)("are for: %s", (words, closure) => {
    expect(closureWhom(closure, directory)).toBe(words);
  });

  it("stand under their term", () => {
    expect(termWords(civilDate("2026-10-26"))).toBe("Autumn term 2026");
  });
});
