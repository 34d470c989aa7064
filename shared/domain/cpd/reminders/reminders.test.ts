import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../../time/civil-date.ts";
import type { CourseId } from "../course.ts";
import type { CourseStandingKind } from "../take-up/person-take-up.ts";
import type { ReminderStep } from "./reminder.ts";
import { isReminderHour } from "./reminder-hour.ts";
import { dueLines, reminded, standing } from "./reminder-trust.fixture.ts";
import { reminderMessages } from "./reminders.ts";

const bo = (dueOn: string, on: string) => dueLines({ bo: [standing(dueOn, { on })] }, { on });
const sent = (day: string, step: ReminderStep, dueOn: string, person = "bo") =>
  reminded(person, day, { step, dueOn: civilDate(dueOn) });

describe("when somebody is reminded of what they owe", () => {
  it.each([
    ["not before four weeks ahead", "2026-12-18", "2026-11-19", []],
    ["four weeks before it is due", "2026-12-18", "2026-11-20", ["bo fire before-28"]],
    ["a week before", "2026-12-18", "2026-12-11", ["bo fire before-7"]],
    ["a day after", "2026-11-23", "2026-11-24", ["bo fire after-1"]],
    ["not on a Sunday", "2026-11-21", "2026-11-22", []],
    ["on the Monday after a weekend instead", "2026-11-21", "2026-11-23", ["bo fire after-1"]],
    ["not in a holiday", "2026-10-23", "2026-10-26", []],
    ["on the first day back instead", "2026-10-23", "2026-11-02", ["bo fire after-1"]],
    ["on the last day, where no server ran before", "2026-10-22", "2026-10-22", ["bo fire before-7"]],
    ["in July of what is due in August", "2027-08-31", "2027-07-21", ["bo fire before-7"]],
    ["nobody in August", "2027-08-31", "2027-08-24", []],
    [
      "that it was due, once it is overdue, and not that it will be",
      "2027-01-01",
      "2027-01-04",
      ["bo fire after-1"],
    ],
    ["not again of what is owed for years", "2025-08-10", "2026-11-24", []],
    ["after days without a server, by the last step alone", "2026-11-10", "2026-11-27", ["bo fire after-14"]],
  ])("invariant 8: %s", (_when, dueOn, on, expected) => {
    expect(bo(dueOn, on)).toEqual(expected);
  });

  it("on a day on which both of their schools work", () => {
    const due = { both: [standing("2027-02-12", { on: "2027-02-15" })] };
    expect(dueLines(due, { on: "2027-02-15" })).toEqual([]);
    expect(dueLines(due, { on: "2027-02-22" })).toEqual([]);
    expect(dueLines(due, { on: "2027-03-01" })).toEqual(["both fire after-14"]);
  });

  it.each<[string, readonly ReturnType<typeof sent>[], string[]]>([
    ["not twice for the same step", [sent("2026-11-23", "after-1", "2026-11-20")], []],
    [
      "not when a head asked since the step came",
      [sent("2026-11-23", "asked-2026-11-23" as ReminderStep, "2026-11-20")],
      [],
    ],
    [
      "when the last reminder was of an earlier step",
      [sent("2026-11-13", "before-7", "2026-11-20")],
      ["bo fire after-1"],
    ],
    [
      "when they were reminded of it in another year",
      [sent("2025-11-21", "after-1", "2025-11-20")],
      ["bo fire after-1"],
    ],
    [
      "when only their head heard of it",
      [{ ...sent("2026-11-23", "head", "2026-11-20"), to: "hana" as never }],
      ["bo fire after-1"],
    ],
  ])("invariant 2: %s", (_what, before, expected) => {
    const due = { bo: [standing("2026-11-20", { on: "2026-11-24" })] };
    expect(dueLines(due, { on: "2026-11-24", sent: before })).toEqual(expected);
  });

  it.each<[CourseStandingKind]>([["met"], ["exempt"], ["impossible"], ["offered"], ["taken"]])(
    "never of what is %s",
    (kind) => {
      const due = { bo: [standing("2026-10-01", { standing: kind })] };
      const before = [sent("2026-10-02", "after-1", "2026-10-01")];
      expect(dueLines(due, { on: "2026-11-24", sent: before })).toEqual([]);
    },
  );

  it("never in a trust that sets no days", () => {
    const rhythm = { daysBefore: [], daysAfter: [], headAfterDays: 1 };
    expect(dueLines({ bo: [standing("2026-10-01")] }, { on: "2026-11-24", rhythm })).toEqual([]);
  });

  it("with three posts at two schools, once", () => {
    const places = [
      { role: "teacher", school: "flax" },
      { role: "sendco", school: "flax" },
      { role: "dsl", school: "yatton" },
    ] as never;
    const due = { ann: [standing("2026-11-23", { places })] };
    expect(dueLines(due, { on: "2026-11-24" })).toEqual(["ann fire after-1"]);
  });
});

describe("when a head hears of it", () => {
  const overdue = (changes: Parameters<typeof standing>[1] = {}) => standing("2026-11-02", changes);
  const told = (person: string) => sent("2026-11-03", "after-1", "2026-11-02", person);

  it.each([
    ["not before three weeks", "2026-11-20", ["bo fire after-14"]],
    ["three weeks after it was due", "2026-11-23", ["bo fire after-14", "hana of bo fire head"]],
    ["not at a weekend", "2026-11-28", []],
  ])("%s", (_when, on, expected) => {
    expect(dueLines({ bo: [overdue()] }, { on, sent: [told("bo")] })).toEqual(expected);
  });

  it("not on the day on which the person hears of it first", () => {
    expect(dueLines({ bo: [overdue()] }, { on: "2026-11-24" })).toEqual(["bo fire after-14"]);
    const today = [sent("2026-11-24", "after-14", "2026-11-02")];
    expect(dueLines({ bo: [overdue()] }, { on: "2026-11-24", sent: today })).toEqual([]);
    expect(dueLines({ bo: [overdue()] }, { on: "2026-11-25", sent: today })).toEqual([
      "hana of bo fire head",
    ]);
  });

  it("once, whatever days the trust sets later", () => {
    const before = [told("bo"), { ...sent("2026-11-23", "head", "2026-11-02"), to: "hana" as never }];
    const rhythm = { daysBefore: [], daysAfter: [1], headAfterDays: 7 };
    expect(dueLines({ bo: [overdue()] }, { on: "2026-11-24", sent: before, rhythm })).toEqual([]);
  });

  it("each head of the schools whose posts ask for it, and no other", () => {
    const places = [
      { role: "sendco", school: "flax" },
      { role: "dsl", school: "yatton" },
    ] as never;
    const before = [told("ann"), sent("2026-11-16", "after-14", "2026-11-02", "ann")];
    expect(dueLines({ ann: [overdue({ places })] }, { on: "2026-11-24", sent: before })).toEqual([
      "hana of ann fire head",
      "yves of ann fire head",
    ]);
  });

  it("never about themselves: a head who owes is reminded like anybody", () => {
    const places = [{ role: "headteacher", school: "flax" }] as never;
    expect(dueLines({ hana: [overdue({ places })] }, { on: "2026-11-24", sent: [told("hana")] })).toEqual([
      "hana fire after-14",
    ]);
  });
});

it("one message tells a person everything that is due, and another a head about all their staff", () => {
  const of = (to: string, person: string, course: string) => ({
    ...{ to: to as never, person: person as never, course: course as CourseId },
    ...{ dueOn: civilDate("2026-11-02"), step: "head" as const },
  });
  const messages = reminderMessages([
    of("hana", "bo", "fire"),
    of("hana", "hana", "fire"),
    of("hana", "ann", "fire"),
    of("hana", "hana", "prevent"),
  ]);
  expect(messages.map(({ to, isAboutStaff, items }) => [to, isAboutStaff, items.length])).toEqual([
    ["hana", true, 2],
    ["hana", false, 2],
  ]);
});

it.each([
  ["2026-11-24T08:59:59Z", false],
  ["2026-11-24T09:00:00Z", true],
  ["2026-11-24T09:59:59Z", true],
  ["2026-11-24T10:00:00Z", false],
  ["2026-06-24T08:00:00Z", true],
  ["2026-06-24T09:00:00Z", false],
])("invariant 8: reminders go out between 9am and 10am by the clocks of England: %s", (now, expected) => {
  expect(isReminderHour(new Date(now))).toBe(expected);
});
