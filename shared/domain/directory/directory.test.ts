import { describe, expect, it } from "@jest/globals";
import { aPerson, aPost, aSchool } from "../../testing/builders.ts";
import { civilDate } from "../time/civil-date.ts";
import { buildDirectory, schoolsHeadedBy } from "./directory.ts";
import type { PersonId } from "./person.ts";
import type { SchoolUrn } from "./school.ts";

const directory = buildDirectory({
  schools: [aSchool({ urn: "ubley" }), aSchool({ urn: "blagdon" })],
  people: [aPerson("asha", "Asha Bell")],
  posts: [
    aPost("asha", "headteacher", "ubley"),
    aPost("asha", "headteacher", "blagdon", { from: "2026-09-01" }),
    aPost("asha", "dsl", "ubley"),
  ],
});
const asha = "asha" as PersonId;

describe("the directory", () => {
  it("knows the head of a federation as the head of each of its schools", () => {
    expect(schoolsHeadedBy(directory, asha, civilDate("2026-11-24"))).toEqual(["ubley", "blagdon"]);
  });

  it("does not know them as head before their post begins", () => {
    expect(schoolsHeadedBy(directory, asha, civilDate("2026-08-31"))).toEqual(["ubley"]);
  });

  it("finds a person's posts and a school's posts", () => {
    expect(directory.postsOf(asha).map(({ role, school }) => `${role} ${school}`)).toEqual([
      "headteacher ubley",
      "headteacher blagdon",
      "dsl ubley",
    ]);
    expect(directory.postsAt("blagdon" as SchoolUrn).map(({ person }) => person)).toEqual(["asha"]);
  });

  it("answers nothing for whom and what it does not know", () => {
    expect(directory.person("nobody" as PersonId)).toBeUndefined();
    expect(directory.school("nowhere" as SchoolUrn)).toBeUndefined();
    expect(directory.postsOf("nobody" as PersonId)).toEqual([]);
    expect(directory.postsAt("nowhere" as SchoolUrn)).toEqual([]);
  });
});
