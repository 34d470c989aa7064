import { describe, expect, it } from "@jest/globals";
import { aSchool } from "../../testing/builders.ts";
import { civilDate } from "../time/civil-date.ts";
import type { Closure, ClosureId } from "./closure.ts";
import { closureErrors } from "./closure-errors.ts";
import { buildDirectory } from "./directory.ts";
import type { SchoolUrn } from "./school.ts";

const directory = buildDirectory({ schools: [aSchool({ urn: "flax" })], people: [], posts: [] });
const christmas: Closure = {
  id: "christmas" as ClosureId,
  kind: "school-holiday",
  name: "Christmas holiday",
  from: civilDate("2026-12-21"),
  to: civilDate("2027-01-01"),
};

describe("what is wrong with a closure", () => {
  it.each([
    ["nothing", {}, []],
    ["nothing, for one authority", { localAuthority: "North Somerset" }, []],
    ["it has no name", { name: "" }, [{ pointer: "/name", code: "required" }]],
    ["its name has two lines", { name: "Christmas\nholiday" }, [{ pointer: "/name", code: "line-break" }]],
    ["it ends before it begins", { to: civilDate("2026-12-20") }, [{ pointer: "/to", code: "before-start" }]],
    [
      "it lasts until a year that was mistyped",
      { to: civilDate("2072-01-01") },
      [{ pointer: "/to", code: "too-late" }],
    ],
    [
      "its school is none of the trust's",
      { school: "eton" as SchoolUrn },
      [{ pointer: "/school", code: "unknown-school" }],
    ],
    [
      "no school of the trust lies in the authority",
      { localAuthority: "Kent" },
      [{ pointer: "/localAuthority", code: "unknown-authority" }],
    ],
  ] as const)("is: %s", (_, changes, errors) => {
    expect(closureErrors({ ...christmas, ...changes }, directory)).toEqual(errors);
  });
});
