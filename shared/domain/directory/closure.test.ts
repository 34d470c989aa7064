import { describe, expect, it } from "@jest/globals";
import { aSchool } from "../../testing/builders.ts";
import { civilDate } from "../time/civil-date.ts";
import { type Closure, type ClosureId, isHolidayFor } from "./closure.ts";
import type { SchoolUrn } from "./school.ts";

const school = aSchool({ urn: "ubley", localAuthority: "Bath and North East Somerset" });
const halfTerm: Closure = {
  id: "half-term" as ClosureId,
  kind: "school-holiday",
  name: "October half term",
  from: civilDate("2026-10-26"),
  to: civilDate("2026-10-30"),
};

describe("a holiday at a school", () => {
  it.each<[string, Partial<Closure>, string, boolean]>([
    ["begins on its first day", {}, "2026-10-26", true],
    ["lasts through its last day", {}, "2026-10-30", true],
    ["has not begun the day before", {}, "2026-10-25", false],
    ["is over the day after", {}, "2026-10-31", false],
    ["may be its authority's", { localAuthority: "Bath and North East Somerset" }, "2026-10-27", true],
    ["is not another authority's", { localAuthority: "North Somerset" }, "2026-10-27", false],
    ["may be its phase's", { phase: "primary" }, "2026-10-27", true],
    ["is not the other phase's", { phase: "secondary" }, "2026-10-27", false],
    ["may be its own", { school: "ubley" as SchoolUrn }, "2026-10-27", true],
    ["is not another school's", { school: "gordano" as SchoolUrn }, "2026-10-27", false],
    ["may be a bank holiday", { kind: "bank-holiday" }, "2026-10-27", true],
    ["is not an INSET day, on which staff work", { kind: "inset" }, "2026-10-27", false],
    ["is not an assessment week", { kind: "assessment" }, "2026-10-27", false],
  ])("%s", (_name, changes, date, expected) => {
    expect(isHolidayFor(school, civilDate(date), [{ ...halfTerm, ...changes }])).toBe(expected);
  });
});
