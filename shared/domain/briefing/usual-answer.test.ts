import { describe, expect, it } from "@jest/globals";
import { allHeads, anAudience } from "../../testing/builders.ts";
import { usualAnswer } from "./usual-answer.ts";

describe("who usually answers what is asked", () => {
  it.each([
    ["of heads: one for the school", allHeads, "school"],
    ["of SENDCOs and DSLs: one for the school", anAudience({ roles: ["sendco", "dsl"] }), "school"],
    ["of teachers: everybody", anAudience({ roles: ["teacher"] }), "everybody"],
    ["of heads and teachers: everybody", anAudience({ roles: ["headteacher", "teacher"] }), "everybody"],
    ["of all staff: everybody", anAudience({ allStaff: true }), "everybody"],
    ["of somebody named: everybody", anAudience({ people: ["p1" as never] }), "everybody"],
    ["of nobody yet: everybody", anAudience(), "everybody"],
  ])("%s", (_of, audience, expected) => {
    expect(usualAnswer(audience)).toBe(expected);
  });
});
