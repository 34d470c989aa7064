import { describe, expect, it } from "@jest/globals";
import type { PersonId } from "../../directory/person.ts";
import { civilDate } from "../../time/civil-date.ts";
import { answerOf, type CascadeSaid, cascadeErrors, visitErrors } from "./cascade-said.ts";

const today = civilDate("2026-12-10");
const against = { heldOn: civilDate("2026-12-01"), today, staff: 12 };
const said = (changes: Partial<CascadeSaid> = {}): CascadeSaid => ({
  on: civilDate("2026-12-09"),
  reached: 12,
  line: "Staff meeting; each class has a plan.",
  isSure: false,
  ...changes,
});
const { reached: _reached, ...unsaid } = said({ line: "" });

describe("what a school says of carrying a session on", () => {
  it.each([
    ["all of it", said(), []],
    ["today", said({ on: today }), []],
    ["a day to come, and no more", { ...unsaid, on: civilDate("2026-12-15") }, []],
    [
      "nothing but a day that has been",
      unsaid,
      [
        { pointer: "/reached", code: "required" },
        { pointer: "/line", code: "required" },
      ],
    ],
    [
      "a day before the session",
      said({ on: civilDate("2026-11-30") }),
      [{ pointer: "/on", code: "before-start" }],
    ],
    ["a day two years ahead", said({ on: civilDate("2028-12-15") }), [{ pointer: "/on", code: "too-late" }]],
    ["that nobody was reached", said({ reached: 0 }), [{ pointer: "/reached", code: "out-of-range" }]],
    ["half a colleague", said({ reached: 1.5 }), [{ pointer: "/reached", code: "out-of-range" }]],
    ["a whole town", said({ reached: 2001 }), [{ pointer: "/reached", code: "out-of-range" }]],
    ["more than its staff", said({ reached: 13 }), [{ pointer: "/reached", code: "more-than-staff" }]],
    ["more than its staff, and is sure", said({ reached: 13, isSure: true }), []],
    ["two lines", said({ line: "One\nTwo" }), [{ pointer: "/line", code: "line-break" }]],
    ["a page", said({ line: "x".repeat(301) }), [{ pointer: "/line", code: "too-long" }]],
  ])("invariant 9: of %s", (_, what, errors) => {
    expect(cascadeErrors(what, against)).toEqual(errors);
  });

  it("leaves standing who was first when it is put right, and not when it was taken back between", () => {
    const by = "uma" as PersonId;
    const at = new Date("2026-12-10T16:00:00Z");
    const later = new Date("2026-12-11T16:00:00Z");
    const first = answerOf(said(), { by, at, today }, undefined);
    expect(first).toMatchObject({ kind: "done", reached: 12, at, firstAt: at });
    expect(answerOf(said({ reached: 11 }), { by, at: later, today }, first)).toMatchObject({
      ...{ kind: "done", reached: 11, at: later, firstAt: at },
    });
    expect(answerOf(said(), { by, at: later, today }, undefined)).toMatchObject({ firstAt: later });
  });

  it("is a plan for a day to come", () => {
    const by = "uma" as PersonId;
    const at = new Date("2026-12-10T16:00:00Z");
    expect(answerOf(said({ on: civilDate("2026-12-15") }), { by, at, today }, undefined)).toEqual({
      ...{ kind: "planned", on: "2026-12-15", by, at },
    });
  });
});

describe("a visit of the central team", () => {
  it.each([
    ["on the day itself", "2026-12-09", []],
    ["before it was carried on", "2026-12-08", [{ pointer: "/on", code: "before-start" }]],
    ["that is still to come", "2026-12-11", [{ pointer: "/on", code: "in-the-future" }]],
  ])("%s", (_, on, errors) => {
    const visit = { on: civilDate(on), line: "Seen in Year 3" };
    expect(visitErrors(visit, { carriedOn: civilDate("2026-12-09"), today })).toEqual(errors);
  });
});
