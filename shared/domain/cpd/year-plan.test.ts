import { describe, expect, it } from "@jest/globals";
import { aCourse, aMeeting, anAudience, aPerson, aPost, aSchool } from "../../testing/builders.ts";
import { buildDirectory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import type { MeetingId } from "../meetings/ids.ts";
import type { AcademicYear } from "../time/academic-year.ts";
import { civilDate } from "../time/civil-date.ts";
import { type PlanFor, yearPlan } from "./year-plan.ts";

const year = "2026-27" as AcademicYear;
const dsl = anAudience({ roles: ["dsl"] });
const meetings = [
  aMeeting("held"),
  aMeeting("drafted", { status: "draft" }),
  aMeeting("off", { status: "cancelled" }),
];
const courses = [
  aCourse("yearly", {
    mandatoryFor: dsl,
    renewal: { kind: "yearly" },
    meetings: ["held", "drafted", "off"] as MeetingId[],
  }),
  aCourse("months", { mandatoryFor: dsl, renewal: { kind: "months", months: 24 } }),
  aCourse("maths", { optionalFor: anAudience({ roles: ["maths-lead"] }), meetings: ["held"] as MeetingId[] }),
  aCourse("retired", { mandatoryFor: dsl, retiredAt: new Date("2026-10-01T00:00:00Z") }),
  aCourse("later", { mandatoryFor: dsl, offered: { from: "2027-28" as AcademicYear } }),
];
const directory = buildDirectory({
  schools: [aSchool({ urn: "flax" })],
  people: [aPerson("ann")],
  posts: [aPost("ann", "dsl", "flax")],
});
const plan = (whom: PlanFor) => {
  const made = yearPlan(
    { year, for: whom, today: civilDate("2026-11-24") },
    { courses, directory, meeting: (id) => meetings.find((each) => each.id === id) },
  );
  return {
    courses: made.courses.map(({ course, expectation, dueOn }) =>
      [course.id, expectation, dueOn ?? ""].join(" "),
    ),
    sessions: made.sessions.map(
      (each) => `${each.meeting.id}: ${each.courses.map(({ course }) => course.id)}`,
    ),
  };
};

describe("the plan of a year", () => {
  it("is everybody's: what is offered, with the day that holds for all, and the meetings that are on", () => {
    expect(plan({ kind: "all" })).toEqual({
      courses: ["maths optional ", "months mandatory ", "yearly mandatory 2026-12-19"],
      sessions: ["held: yearly,maths"],
    });
  });

  it.each<[string, PlanFor]>([
    ["a person's", { kind: "person", person: "ann" as PersonId }],
    ["a post's", { kind: "role", role: "dsl" }],
  ])("is %s: what they must and may do, and nothing else", (_name, whom) => {
    expect(plan(whom)).toEqual({
      courses: ["months mandatory ", "yearly mandatory 2026-12-19"],
      sessions: ["held: yearly"],
    });
  });
});
