import { describe, expect, it } from "@jest/globals";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import type { AcademicYear } from "../../../domain/time/academic-year.ts";
import {
  aCourse,
  aMeeting,
  anAudience,
  anInvitation,
  aPerson,
  aPost,
  aSchool,
  courseEvidence,
  meetingEvidence,
} from "../../../testing/builders.ts";
import { inMemoryPorts, type World } from "../../../testing/in-memory-ports.ts";
import { readPersonRecord } from "./read-person-record.ts";

const [ubley, blagdon] = ["100001", "100002"] as [SchoolUrn, SchoolUrn];
const year = "2026-27" as AcademicYear;
const recording = [{ kind: "recording" as const }];
const at = new Date("2026-10-20T10:00:00Z");
const held = (id: string, on: string) =>
  aMeeting(id, { startsAt: new Date(`${on}T14:00:00Z`), endsAt: new Date(`${on}T15:00:00Z`) });
const came = (id: string, meeting: string) =>
  meetingEvidence(id, { meeting, person: "ann", at: new Date("2026-11-12T15:00:00Z") });

/** Ann is SENDCO at Ubley and DSL at Blagdon. She did a course for each, one that names her, and came to a meeting for each. */
const world: World = {
  now: "2026-11-24T12:00:00Z",
  schools: [aSchool({ urn: ubley, name: "Ubley" }), aSchool({ urn: blagdon, name: "Blagdon" })],
  people: ["ann", "head", "dee"].map((id) => aPerson(id, id.toUpperCase())),
  posts: [
    aPost("ann", "sendco", ubley),
    aPost("ann", "dsl", blagdon),
    aPost("dee", "teacher", ubley),
    aPost("head", "headteacher", ubley),
  ],
  courses: [
    aCourse("sendco-induction", { ways: recording, mandatoryFor: anAudience({ roles: ["sendco"] }) }),
    aCourse("dsl-renewal", { ways: recording, mandatoryFor: anAudience({ roles: ["dsl"] }) }),
    aCourse("coaching", { ways: recording, optionalFor: anAudience({ people: ["ann" as PersonId] }) }),
  ],
  meetings: [held("sendcos", "2026-11-10"), held("dsls", "2026-11-11")],
  invitations: [
    anInvitation("sendcos", "ann", { as: [{ role: "sendco", school: ubley }] }),
    anInvitation("dsls", "ann", { as: [{ role: "dsl", school: blagdon }] }),
  ],
  evidence: [
    courseEvidence("e1", { course: "sendco-induction", person: "ann", at }),
    courseEvidence("e2", { course: "dsl-renewal", person: "ann", at }),
    courseEvidence("e3", { course: "coaching", person: "ann", at }),
    came("e4", "sendcos"),
    came("e5", "dsls"),
  ],
};

async function read(person: string, of = "ann", appRoles: Actor["appRoles"] = []) {
  const found = await readPersonRecord(inMemoryPorts(world), {
    ...{ actor: { person: person as PersonId, appRoles }, person: of as PersonId, year },
  });
  if (!found.ok) return found.code;
  const { courses, meetings, minutes } = found.value.record;
  return [courses.map(({ course }) => course.id), meetings.map(({ meeting }) => meeting.id), minutes];
}

describe("a year's record for appraisal", () => {
  it("holds for oneself and for the central team all that one did", async () => {
    const all = [["coaching", "dsl-renewal", "sendco-induction"], ["sendcos", "dsls"], 120];
    expect(await read("ann")).toEqual(all);
    expect(await read("central", "ann", ["Trust.Manage"])).toEqual(all);
  });

  it("invariant 7: holds for a head what comes of posts at their school or of the name, and no other school's", async () => {
    expect(await read("head")).toEqual([["coaching", "sendco-induction"], ["sendcos"], 60]);
  });

  it("invariant 7: is refused to anybody else", async () => {
    expect(await read("dee")).toBe("access.refused");
    expect(await read("central", "nobody", ["Trust.Manage"])).toBe("person.not-found");
  });
});
