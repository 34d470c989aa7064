import { describe, expect, it } from "@jest/globals";
import { aPerson, aPost, aSchool } from "../../testing/builders.ts";
import { buildDirectory } from "./directory.ts";
import type { Post, PostId } from "./post.ts";
import { postErrors } from "./post-errors.ts";

const directory = buildDirectory({
  schools: [aSchool({ urn: "flax" }), aSchool({ urn: "ubley" })],
  people: [aPerson("ana")],
  posts: [
    aPost("ana", "dsl", "flax", { from: "2025-09-01", to: "2026-08-31" }),
    aPost("ana", "sendco", "flax", { from: "2026-09-01" }),
  ],
});
const another = (post: Post): Post => ({ ...post, id: "another" as PostId });

describe("what is wrong with a post", () => {
  it.each([
    ["nothing, at another school", aPost("ana", "sendco", "ubley"), []],
    ["nothing, once the earlier one has ended", aPost("ana", "dsl", "flax", { from: "2026-09-01" }), []],
    [
      "the role is held there on its last day still",
      aPost("ana", "dsl", "flax", { from: "2026-08-31" }),
      [{ pointer: "/startsOn", code: "held-already" }],
    ],
    [
      "the role is held there without an end",
      aPost("ana", "sendco", "flax", { from: "2027-01-01", to: "2027-02-01" }),
      [{ pointer: "/startsOn", code: "held-already" }],
    ],
    [
      "it ends before it begins",
      aPost("ana", "ect", "flax", { from: "2026-09-02", to: "2026-09-01" }),
      [{ pointer: "/endsOn", code: "before-start" }],
    ],
    [
      "the school is none of the trust's",
      aPost("ana", "ect", "eton"),
      [{ pointer: "/school", code: "unknown-school" }],
    ],
  ] as const)("is: %s", (_, post, errors) => {
    expect(postErrors(another(post), directory)).toEqual(errors);
  });

  it("is not itself, when only its dates change", () => {
    const sendco = aPost("ana", "sendco", "flax", { from: "2026-10-01" });
    expect(postErrors(sendco, directory)).toEqual([]);
  });
});
