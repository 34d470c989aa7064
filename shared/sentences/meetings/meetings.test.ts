import { describe, expect, it } from "@jest/globals";
import { buildDirectory } from "../../domain/directory/directory.ts";
import type { SchoolUrn } from "../../domain/directory/school.ts";
import type { InvitedAs } from "../../domain/meetings/invitation.ts";
import type { MeetingPlan } from "../../domain/meetings/meeting.ts";
import { anInvitation, aSchool } from "../../testing/builders.ts";
import { becauseWords, dayAndTimes, invitedBecause, timeRange, whereWords } from "./meetings.ts";

const directory = buildDirectory({
  schools: ["Flax Bourton", "Ubley", "East Harptree", "Blagdon"].map((name) => aSchool({ urn: name, name })),
  people: [],
  posts: [],
});
const dsl = { role: "dsl", school: "Flax Bourton" as SchoolUrn } as const;
const sendco = { role: "sendco", school: "Flax Bourton" as SchoolUrn } as const;
const headOf = (school: string): InvitedAs => ({ role: "headteacher", school: school as SchoolUrn });

describe("where a meeting is", () => {
  it.each<[string, Partial<MeetingPlan>, string]>([
    ["online", { mode: "online" }, "Online"],
    [
      "in a room of a school",
      { mode: "in-person", place: "Hall", school: "Ubley" as SchoolUrn },
      "Hall, Ubley",
    ],
    ["at a school", { mode: "in-person", school: "Ubley" as SchoolUrn }, "Ubley"],
    ["at a place that is no school", { mode: "in-person", place: "Beacon Centre" }, "Beacon Centre"],
    ["both", { mode: "both", place: "Hall", school: "Ubley" as SchoolUrn }, "Online or Hall, Ubley"],
    ["not settled yet", { mode: "in-person" }, "A place not chosen yet"],
    [
      "at a school that has left",
      { mode: "in-person", school: "gone" as SchoolUrn },
      "A school that has left",
    ],
  ])("is said when it is %s", (_case, plan, words) => {
    expect(whereWords({ mode: "online", place: "", ...plan }, directory)).toBe(words);
  });
});

describe("when a meeting is", () => {
  it("is said by the clocks of England, before and after they change", () => {
    expect(timeRange(new Date("2026-12-01T14:00:00Z"), new Date("2026-12-01T15:30:00Z"))).toBe(
      "2pm to 3:30pm",
    );
    expect(
      dayAndTimes(new Date("2027-06-08T13:00:00Z"), new Date("2027-06-08T14:30:00Z"), "2027-05-01"),
    ).toBe("Tuesday 8 June, 2pm to 3:30pm");
  });

  it("names the year when it is another", () => {
    expect(
      dayAndTimes(new Date("2027-01-12T14:00:00Z"), new Date("2027-01-12T15:30:00Z"), "2026-12-01"),
    ).toBe("Tuesday 12 January 2027, 2pm to 3:30pm");
  });
});

describe("why somebody is invited", () => {
  it.each<[string, Parameters<typeof anInvitation>[2], string, string]>([
    ["by a post", { as: [dsl] }, "Because you are DSL at Flax Bourton", "DSL at Flax Bourton"],
    [
      "by two posts at one school",
      { as: [dsl, sendco] },
      "Because you are DSL and SENDCO at Flax Bourton",
      "DSL and SENDCO at Flax Bourton",
    ],
    [
      "by one post at two schools",
      { as: [headOf("Ubley"), headOf("East Harptree")] },
      "Because you are headteacher at Ubley and East Harptree",
      "Headteacher at Ubley and East Harptree",
    ],
    [
      "by different posts at different schools",
      { as: [dsl, headOf("Ubley")] },
      "Because you are DSL at Flax Bourton, and headteacher at Ubley",
      "DSL at Flax Bourton, and headteacher at Ubley",
    ],
    [
      "by one post at many schools",
      { as: ["Flax Bourton", "Ubley", "East Harptree", "Blagdon"].map(headOf) },
      "Because you are headteacher at 4 schools",
      "Headteacher at 4 schools",
    ],
    ["by name", {}, "Because you were invited by name", "Invited by name"],
    [
      "in place of another",
      { as: [dsl], origin: "representative" },
      "Because you stand in for the DSL at Flax Bourton",
      "Standing in for the DSL at Flax Bourton",
    ],
  ])("invariant 5: is said of a mandatory meeting when it is %s", (_case, changes, toThem, aboutThem) => {
    const invitation = anInvitation("m1", "jo", changes);
    expect(becauseWords(invitation, directory)).toBe(toThem);
    expect(invitedBecause(invitation, directory)).toBe(aboutThem);
  });

  it.each<[string, Parameters<typeof anInvitation>[2], string]>([
    ["by a post", { as: [sendco] }, "You may come: you are SENDCO at Flax Bourton"],
    ["by name", {}, "You may come: you were invited by name"],
    [
      "in place of another",
      { as: [sendco], origin: "representative" },
      "You may come: you stand in for the SENDCO at Flax Bourton",
    ],
    ["having asked", { origin: "joined" }, "You may come: you asked to join"],
  ])(
    "invariant 5: an optional meeting never sounds like one that is owed, invited %s",
    (_case, changes, words) => {
      const optional = anInvitation("m1", "jo", { expectation: "optional", ...changes });
      expect(becauseWords(optional, directory)).toBe(words);
    },
  );
});
