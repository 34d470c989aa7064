import { describe, expect, it } from "@jest/globals";
import type { KeptPost } from "../../../../shared/contract/directory/staff.schema.ts";
import { postDatesWords, severalSchoolsWords } from "./post-dates.ts";

const post: KeptPost = {
  id: "p",
  version: "v1",
  role: "dsl",
  school: "1",
  schoolName: "Flax Bourton",
  startsOn: "2020-09-01",
  standing: "current",
  words: "DSL, Flax Bourton",
};

describe("when a post is held, in words", () => {
  it.each([
    ["Since 1 September 2020", {}],
    ["From 1 January 2027", { startsOn: "2027-01-01", standing: "coming" }],
    ["1 September 2020 to 31 August 2024", { endsOn: "2024-08-31", standing: "past" }],
  ] as const)("is: %s", (words, changes) => {
    expect(postDatesWords({ ...post, ...changes })).toBe(words);
  });

  it("says how many schools one person serves, when it is more than one", () => {
    expect(severalSchoolsWords(1)).toBeUndefined();
    expect(severalSchoolsWords(2)).toBe("Works at 2 schools");
  });
});
