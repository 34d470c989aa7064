import { describe, expect, it } from "@jest/globals";
import { aMeeting, anInvitation, aSchool } from "../../testing/builders.ts";
import type { Closure, ClosureId } from "../directory/closure.ts";
import { datesWorked } from "../directory/days-worked.ts";
import type { PersonId } from "../directory/person.ts";
import { civilDate } from "../time/civil-date.ts";
import type { Invitation, ReplyKind } from "./invitation.ts";
import { peopleToRemind, reminderDueAt, remindersDue, remindersOutdated } from "./reminders.ts";

const holiday = (from: string, to: string, changes: Partial<Closure> = {}): Closure => ({
  id: from as ClosureId,
  kind: "school-holiday",
  name: "Holiday",
  from: civilDate(from),
  to: civilDate(to),
  ...changes,
});
const schools = [
  aSchool({ urn: "north" }),
  aSchool({ urn: "bath", localAuthority: "Bath and North East Somerset" } as never),
];
const closures = [
  holiday("2026-12-21", "2027-01-01"),
  holiday("2027-02-15", "2027-02-19", { localAuthority: "North Somerset" }),
  holiday("2027-05-03", "2027-05-03", { kind: "bank-holiday" }),
];
const due = (startsAt: string, kind: "week" | "day") =>
  reminderDueAt({ startsAt: new Date(startsAt) }, kind, datesWorked(schools, closures)).toISOString();

describe("when reminders go out", () => {
  it.each([
    ["a Tuesday's, on the Tuesday before", "2026-12-01T14:00:00Z", "week", "2026-11-24T09:00:00.000Z"],
    ["a Tuesday's, on Monday", "2026-12-01T14:00:00Z", "day", "2026-11-30T09:00:00.000Z"],
    ["a Monday's, on Friday", "2026-12-07T14:00:00Z", "day", "2026-12-04T09:00:00.000Z"],
    ["after Christmas, in the last week of term", "2027-01-04T14:00:00Z", "week", "2026-12-18T09:00:00.000Z"],
    [
      "after a bank holiday, on the Friday before it",
      "2027-05-04T13:00:00Z",
      "day",
      "2027-04-30T08:00:00.000Z",
    ],
    ["while one authority still teaches", "2027-02-16T14:00:00Z", "day", "2027-02-15T09:00:00.000Z"],
    ["9am of winter for a meeting of summer time", "2027-03-29T13:00:00Z", "day", "2027-03-26T09:00:00.000Z"],
    [
      "9am of summer for a meeting of winter time",
      "2026-10-26T14:00:00Z",
      "week",
      "2026-10-19T08:00:00.000Z",
    ],
  ] as const)("invariant 8: %s", (_name, startsAt, kind, expected) => {
    expect(due(startsAt, kind)).toBe(expected);
  });

  it("in a trust without any working day in sight, on the day itself", () => {
    const always = [holiday("2026-01-01", "2027-12-31")];
    expect(
      reminderDueAt({ startsAt: new Date("2026-12-01T14:00:00Z") }, "day", datesWorked(schools, always)),
    ).toEqual(new Date("2026-11-30T09:00:00Z"));
  });

  const dueAt = { week: new Date("2026-11-24T09:00:00Z"), day: new Date("2026-11-30T09:00:00Z") };
  it.each([
    ["nothing before", "2026-11-24T08:59:59Z", []],
    ["the week's when it is due", "2026-11-24T09:00:00Z", ["week"]],
    ["the week's after a day without a server", "2026-11-25T10:00:00Z", ["week"]],
    ["nothing for a meeting scheduled four days ahead", "2026-11-27T10:00:00Z", []],
    ["the day's", "2026-11-30T09:00:00Z", ["day"]],
    ["nothing once it has begun", "2026-12-01T14:00:00Z", []],
  ])("are: %s", (_name, now, expected) => {
    expect(remindersDue(aMeeting("m"), dueAt, new Date(now))).toEqual(expected);
  });

  it("are none for a meeting called off", () => {
    const cancelled = aMeeting("m", { status: "cancelled" });
    expect(remindersDue(cancelled, dueAt, new Date("2026-11-30T10:00:00Z"))).toEqual([]);
  });

  it("are sent again for a meeting that was moved to a later date", () => {
    const reminded = anInvitation("m", "ann", { reminded: ["week", "day"] });
    expect(remindersOutdated(reminded, dueAt, new Date("2026-11-26T09:00:00Z"))).toEqual(["day"]);
  });
});

const said = (person: string, kind: ReplyKind, instead?: string): Invitation =>
  anInvitation("m", person, {
    reply: {
      kind,
      at: new Date("2026-11-20T09:00:00Z"),
      door: "tab",
      by: person as PersonId,
      ...(instead ? { representative: instead as PersonId } : {}),
    },
  });
const everybody = [
  said("accepted", "accepted"),
  said("apologies", "apologies"),
  said("declined", "declined"),
  anInvitation("m", "gone", { withdrawnAt: new Date("2026-11-20T09:00:00Z") }),
  anInvitation("m", "optional", { expectation: "optional" }),
  anInvitation("m", "rep", { origin: "representative" }),
  said("represented", "represented", "rep"),
  anInvitation("m", "silent"),
  said("tentative", "tentative"),
];

describe("who is reminded", () => {
  const preWork = { preWorkMinutes: 12 };
  it.each([
    ["a week before, who has not replied", "week", {}, ["optional", "rep", "silent"]],
    [
      "a week before, and who has something to prepare",
      "week",
      preWork,
      ["accepted", "optional", "rep", "silent", "tentative"],
    ],
    ["a day before, who is expected", "day", {}, ["accepted", "rep", "silent", "tentative"]],
  ] as const)("%s", (_name, kind, changes, expected) => {
    expect(peopleToRemind(aMeeting("m", changes), everybody, kind)).toEqual(expected);
  });

  it("invariant 2: nobody who has been", () => {
    const rows = [anInvitation("m", "ann", { reminded: ["week"] })];
    expect(peopleToRemind(aMeeting("m"), rows, "week")).toEqual([]);
    expect(peopleToRemind(aMeeting("m"), rows, "day")).toEqual(["ann"]);
  });

  it("not whoever waits for a place", () => {
    const rows = [said("ann", "accepted"), { ...said("bo", "accepted"), expectation: "optional" as const }];
    expect(peopleToRemind(aMeeting("m", { capacity: 1 }), rows, "day")).toEqual(["ann"]);
  });

  it("somebody whose representative cannot come", () => {
    const rows = [said("ann", "represented", "rep"), said("rep", "apologies")];
    expect(peopleToRemind(aMeeting("m"), rows, "day")).toEqual(["ann"]);
  });
});
