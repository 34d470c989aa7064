import { describe, expect, it } from "@jest/globals";
import { aSchool, editionOf } from "../../testing/builders.ts";
import type { Closure, ClosureId } from "../directory/closure.ts";
import { civilDate } from "../time/civil-date.ts";
import { briefingTuesdays, isBriefingTuesday, isTuesday, publicationInstant } from "./tuesdays.ts";

const schools = [
  aSchool({ urn: "gordano", localAuthority: "North Somerset" }),
  aSchool({ urn: "ubley", localAuthority: "Bath and North East Somerset" }),
];
const closure = (name: string, from: string, to: string, changes: Partial<Closure> = {}): Closure => ({
  id: name as ClosureId,
  kind: "school-holiday",
  name,
  from: civilDate(from),
  to: civilDate(to),
  ...changes,
});
const halfTerm = closure("October half term", "2026-10-26", "2026-10-30");
const christmas = closure("Christmas holiday", "2026-12-21", "2027-01-01");

describe("the Tuesdays on which a briefing goes out", () => {
  it.each<[string, string, readonly Closure[], boolean]>([
    ["a Tuesday in term", "2026-11-24", [], true],
    ["never a Friday", "2026-11-27", [], false],
    ["never a Monday", "2026-11-23", [], false],
    ["not a Tuesday on which every school is on holiday", "2026-10-27", [halfTerm], false],
    [
      "a Tuesday on which one authority is on holiday and the other at work",
      "2026-10-27",
      [{ ...halfTerm, localAuthority: "North Somerset" }],
      true,
    ],
    [
      "not one on which both are, each by its own calendar",
      "2026-10-27",
      [
        { ...halfTerm, localAuthority: "North Somerset" },
        { ...halfTerm, localAuthority: "Bath and North East Somerset" },
      ],
      false,
    ],
    [
      "a Tuesday that is an INSET day everywhere",
      "2026-11-24",
      [closure("INSET", "2026-11-24", "2026-11-24", { kind: "inset" })],
      true,
    ],
  ])("%s", (_name, date, closures, expected) => {
    expect(isBriefingTuesday(civilDate(date), schools, closures)).toBe(expected);
  });

  it("is none in a trust without schools", () => {
    expect(isBriefingTuesday(civilDate("2026-11-24"), [], [])).toBe(false);
  });

  it.each([
    ["from a Wednesday, the next week's first", "2026-10-14", ["2026-10-20", "2026-11-03", "2026-11-10"]],
    ["from a Tuesday, that day first", "2026-10-20", ["2026-10-20", "2026-11-03", "2026-11-10"]],
    ["from within the holiday, the first after it", "2026-10-27", ["2026-11-03", "2026-11-10", "2026-11-17"]],
    ["over the whole of Christmas", "2026-12-16", ["2027-01-05", "2027-01-12", "2027-01-19"]],
  ])("skip holidays: %s", (_name, from, expected) => {
    expect(briefingTuesdays(civilDate(from), 3, schools, [halfTerm, christmas])).toEqual(expected);
  });

  it("come to an end where the calendar is one long holiday", () => {
    expect(
      briefingTuesdays(civilDate("2026-11-24"), 3, schools, [closure("closed", "2026-01-01", "2029-01-01")]),
    ).toEqual([]);
  });

  it.each([
    ["2026-11-24", true],
    ["2026-11-25", false],
  ])("%s is a Tuesday: %s", (date, expected) => {
    expect(isTuesday(civilDate(date))).toBe(expected);
  });
});

describe("when the briefing goes out (invariant 8)", () => {
  it.each([
    ["the last Tuesday of summer time", "2026-10-20", "2026-10-20T14:30:00.000Z"],
    ["the first of winter time", "2026-10-27", "2026-10-27T15:30:00.000Z"],
    ["the last of winter time", "2027-03-23", "2027-03-23T15:30:00.000Z"],
    ["the first of summer time", "2027-03-30", "2027-03-30T14:30:00.000Z"],
  ])("is half past three in England on %s", (_name, date, expected) => {
    expect(publicationInstant(editionOf(date)).toISOString()).toBe(expected);
  });
});
