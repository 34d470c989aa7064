import { describe, expect, it } from "@jest/globals";
import { aCourse, aMeeting, anAudience, aPerson, aPost, aSchool } from "../../testing/builders.ts";
import { buildDirectory } from "../directory/directory.ts";
import type { Role } from "../directory/role.ts";
import type { MeetingId } from "../meetings/ids.ts";
import { inviteesOf } from "../meetings/invitees.ts";
import type { Meeting } from "../meetings/meeting.ts";
import { civilDate } from "../time/civil-date.ts";
import type { Course } from "./course.ts";
import { mandatoryClashes } from "./mandatory-clashes.ts";

/** Ann is SENDCO and DSL at a small school; Bo is a SENDCO and Di a DSL elsewhere. */
const directory = buildDirectory({
  schools: [aSchool({ urn: "flax" }), aSchool({ urn: "ubley" })],
  people: ["ann", "bo", "di"].map((id) => aPerson(id)),
  posts: [
    aPost("ann", "sendco", "flax"),
    aPost("ann", "dsl", "flax"),
    aPost("bo", "sendco", "ubley"),
    aPost("di", "dsl", "ubley"),
  ],
});
const as = (...roles: Role[]) => anAudience({ roles });
const at = (from: string, to: string) => ({
  startsAt: new Date(`2026-12-01T${from}:00Z`),
  endsAt: new Date(`2026-12-01T${to}:00Z`),
});
const sendcos = aMeeting("sendcos", { ...at("14:00", "15:30"), mandatoryFor: as("sendco") });
const dsls = aMeeting("dsls", { ...at("15:00", "16:00"), mandatoryFor: as("dsl") });

const clashes = (meetings: Meeting[], courses: Course[] = []) =>
  mandatoryClashes(
    meetings.map((meeting) => ({
      meeting,
      invitees: inviteesOf(meeting, directory, civilDate("2026-12-01")),
    })),
    courses,
    directory,
  ).map(({ first, second, people }) => `${first.id} ${second.id}: ${people.join(" ")}`);

describe("two meetings at one time that somebody must be at", () => {
  it("are named with who must be at both", () => {
    expect(clashes([dsls, sendcos])).toEqual(["sendcos dsls: ann"]);
  });

  it("also while they are drafts: it is before they are published that it helps", () => {
    expect(
      clashes([
        { ...dsls, status: "draft" },
        { ...sendcos, status: "draft" },
      ]),
    ).toEqual(["sendcos dsls: ann"]);
  });

  it.each<[string, Meeting]>([
    ["one begins as the other ends", { ...dsls, ...at("15:30", "16:30") }],
    ["nobody must be at both", { ...dsls, mandatoryFor: as("headteacher") }],
    ["one of them is optional (invariant 5)", { ...dsls, mandatoryFor: as(), optionalFor: as("dsl") }],
  ])("are none where %s", (_name, other) => {
    expect(clashes([sendcos, other])).toEqual([]);
  });

  it("are also what a mandatory course cannot do without, and not one of several that will do", () => {
    const optional = { ...dsls, mandatoryFor: as(), optionalFor: as("dsl") };
    const course = (needed: number | "all", ...more: Course["ways"]) =>
      aCourse("dsl", {
        mandatoryFor: as("dsl"),
        ways: [{ kind: "meetings", needed }, ...more],
        meetings: ["dsls", "other"] as MeetingId[],
      });
    expect(clashes([sendcos, optional], [course("all")])).toEqual(["sendcos dsls: ann"]);
    expect(clashes([sendcos, optional], [course(2)])).toEqual(["sendcos dsls: ann"]);
    expect(clashes([sendcos, optional], [course(1)])).toEqual([]);
    expect(clashes([sendcos, optional], [course("all", { kind: "certificate" })])).toEqual([]);
    expect(clashes([sendcos, optional], [{ ...course("all"), retiredAt: new Date(0) }])).toEqual([]);
  });
});
