import { describe, expect, it } from "@jest/globals";
import { aSchool } from "../../testing/builders.ts";
import { civilDate } from "../time/civil-date.ts";
import type { Closure, ClosureId } from "./closure.ts";
import { schoolDayOf } from "./school-day.ts";

const closure = (name: string, from: string, to: string, changes: Partial<Closure>): Closure => ({
  id: name as ClosureId,
  kind: "school-holiday",
  name,
  from: civilDate(from),
  to: civilDate(to),
  ...changes,
});
const closures = [
  closure("Easter holiday", "2027-03-26", "2027-04-09", {}),
  closure("Easter Monday", "2027-03-29", "2027-03-29", { kind: "bank-holiday" }),
  closure("INSET", "2027-04-12", "2027-04-12", { kind: "inset", localAuthority: "North Somerset" }),
  closure("Key stage 2 tests (SATs)", "2027-05-10", "2027-05-13", { kind: "assessment", phase: "primary" }),
];
const ubley = aSchool({ urn: "ubley" });
const gordano = aSchool({ urn: "gordano", phase: "secondary", localAuthority: "Elsewhere" });

describe("what a school does on a day", () => {
  it.each([
    ["Saturday is no working day", ubley, "2027-05-01", "weekend", undefined],
    ["an ordinary Monday is a day of teaching", ubley, "2027-04-19", "teaching", undefined],
    ["a holiday", ubley, "2027-03-30", "holiday", "Easter holiday"],
    ["a bank holiday in the holidays is named as such", ubley, "2027-03-29", "holiday", "Easter Monday"],
    ["INSET by its authority", ubley, "2027-04-12", "inset", "INSET"],
    ["no INSET where another authority has it", gordano, "2027-04-12", "teaching", undefined],
  ])("%s", (_name, school, date, kind, name) => {
    const day = schoolDayOf(school, civilDate(date), closures);
    expect([day.kind, day.closure?.name]).toEqual([kind, name]);
  });

  it("teaches in an assessment week of its phase, which is told", () => {
    const tests = (school: typeof ubley) =>
      schoolDayOf(school, civilDate("2027-05-11"), closures).assessments.map(({ name }) => name);
    expect(tests(ubley)).toEqual(["Key stage 2 tests (SATs)"]);
    expect(tests(gordano)).toEqual([]);
  });
});
