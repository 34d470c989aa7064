import { expect, it } from "@jest/globals";
import { aPerson, aPost, aSchool } from "../../testing/builders.ts";
import { civilDate } from "../time/civil-date.ts";
import type { Closure, ClosureId } from "./closure.ts";
import { daysWorkedBy } from "./days-worked.ts";
import { buildDirectory } from "./directory.ts";
import type { PersonId } from "./person.ts";

const closed = (id: string, kind: Closure["kind"], from: string, to: string, school?: string): Closure => ({
  ...{ id: id as ClosureId, kind, name: id, from: civilDate(from), to: civilDate(to) },
  ...(school ? { school: school as never } : {}),
});
const works = daysWorkedBy(
  buildDirectory({
    schools: [aSchool({ urn: "flax" }), aSchool({ urn: "bath" })],
    people: ["ann", "both", "gone", "cy"].map((id) => aPerson(id)),
    posts: [
      aPost("ann", "teacher", "flax"),
      aPost("both", "teacher", "bath"),
      aPost("both", "sendco", "flax"),
      aPost("gone", "teacher", "flax", { to: "2026-07-31" }),
    ],
  }),
  [
    closed("a week at Flax", "school-holiday", "2026-10-19", "2026-10-23", "flax"),
    closed("a week at Bath", "school-holiday", "2026-10-26", "2026-10-30", "bath"),
    closed("INSET", "inset", "2026-11-02", "2026-11-02"),
    closed("a bank holiday", "bank-holiday", "2026-11-03", "2026-11-03"),
  ],
  civilDate("2026-11-24"),
);

it.each([
  ["on a day of term", "ann", "2026-11-24", true],
  ["not at a weekend", "ann", "2026-11-28", false],
  ["not in their school's holiday", "ann", "2026-10-19", false],
  ["in another school's holiday", "ann", "2026-10-26", true],
  ["on an INSET day", "ann", "2026-11-02", true],
  ["not on a bank holiday", "ann", "2026-11-03", false],
  ["not in the holiday of one of their two schools", "both", "2026-10-19", false],
  ["nor in that of the other", "both", "2026-10-26", false],
  ["without a post, while any school works", "cy", "2026-10-19", true],
  ["without a post any more, while any school works", "gone", "2026-10-26", true],
  ["without a post, not when none does", "cy", "2026-11-03", false],
])("people work %s", (_when, person, on, expected) => {
  expect(works(person as PersonId)(civilDate(on))).toBe(expected);
});

it("the days of everybody at the same schools are reckoned once", () => {
  expect(works("ann" as PersonId)).toBe(works("ann" as PersonId));
  expect(works("ann" as PersonId)).not.toBe(works("both" as PersonId));
});
