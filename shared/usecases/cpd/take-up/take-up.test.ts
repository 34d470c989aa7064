import { describe, expect, it } from "@jest/globals";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import type { NetworkId } from "../../../domain/networks/network.ts";
import type { AcademicYear } from "../../../domain/time/academic-year.ts";
import {
  aCourse,
  aMeeting,
  aNetwork,
  anAudience,
  anInvitation,
  aPerson,
  aPost,
  aSchool,
  courseEvidence,
  meetingEvidence,
} from "../../../testing/builders.ts";
import { inMemoryPorts, type World } from "../../../testing/in-memory-ports.ts";
import { readNetworkTakeUp } from "./read-network-take-up.ts";
import { readPersonCpd } from "./read-person-cpd.ts";
import { readSchoolCpd } from "./read-school-cpd.ts";
import { readTrustCpd } from "./read-trust-cpd.ts";

const [ubley, blagdon, gordano] = ["100001", "100002", "100003"] as [SchoolUrn, SchoolUrn, SchoolUrn];
const central: Actor = { person: "central" as PersonId, appRoles: ["Trust.Manage"] };
const actor = (person: string): Actor => ({ person: person as PersonId, appRoles: [] });
const at = new Date("2026-10-20T10:00:00Z");
const offered = { from: "2026-27" as AcademicYear };
const recording = [{ kind: "recording" as const }];

/**
 * Ann is SENDCO and DSL at Ubley and DSL at Blagdon too; Bo is DSL at Gordano, a secondary; Cal left Ubley in October; Dee
 * teaches at Ubley. Safeguarding was due on 30 September, the DSL course is due on 19 December.
 */
const world: World = {
  now: "2026-11-24T12:00:00Z",
  schools: [
    aSchool({ urn: ubley, name: "Ubley" }),
    aSchool({ urn: blagdon, name: "Blagdon" }),
    aSchool({ urn: gordano, name: "Gordano", phase: "secondary" }),
  ],
  people: ["ann", "bo", "cal", "dee", "head", "lead"].map((id) => aPerson(id, id.toUpperCase())),
  posts: [
    aPost("ann", "sendco", ubley),
    aPost("ann", "dsl", ubley),
    aPost("ann", "dsl", blagdon),
    aPost("bo", "dsl", gordano),
    aPost("cal", "dsl", ubley, { to: "2026-10-16" }),
    aPost("dee", "teacher", ubley),
    aPost("head", "headteacher", ubley),
  ],
  networks: [aNetwork("dsls", { leads: ["lead" as PersonId] }), aNetwork("maths")],
  courses: [
    aCourse("safeguarding", {
      offered,
      dueBy: "09-30",
      ways: recording,
      mandatoryFor: anAudience({ roles: ["dsl", "teacher"] }),
    }),
    aCourse("dsl-renewal", {
      offered,
      mandatoryFor: anAudience({ roles: ["dsl"] }),
      optionalFor: anAudience({ roles: ["teacher", "headteacher"] }),
      meetings: ["held", "to-come"] as never[],
    }),
  ],
  meetings: [
    aMeeting("held", {
      network: "dsls" as NetworkId,
      status: "closed",
      startsAt: new Date("2026-11-10T14:00:00Z"),
      endsAt: new Date("2026-11-10T15:00:00Z"),
    }),
    aMeeting("to-come", { mandatoryFor: anAudience({ roles: ["dsl"] }) }),
  ],
  invitations: [
    anInvitation("held", "ann", { as: [ubley, blagdon].map((school) => ({ role: "dsl", school })) }),
    anInvitation("held", "bo", { as: [{ role: "dsl", school: gordano }] }),
    anInvitation("held", "dee", { expectation: "optional", as: [{ role: "teacher", school: ubley }] }),
  ],
  evidence: [
    courseEvidence("e1", { course: "safeguarding", person: "ann", at }),
    meetingEvidence("e2", { meeting: "held", person: "ann", at: new Date("2026-11-10T15:00:00Z") }),
  ],
};

async function trust(filter = {}) {
  const read = await readTrustCpd(inMemoryPorts(world), { actor: central, filter });
  if (!read.ok) throw new Error(read.code);
  return read.value.takeUp;
}
const share = (count: number, of: number) => ({ count, of });

describe("how the trust stands to its CPD", () => {
  it("counts somebody with three posts at two schools once in the trust and once in each school, and no leaver", async () => {
    const { now, schools } = await trust();
    // Safeguarding: Ann done; Bo and Dee overdue. DSL course: Ann done, Bo owes it.
    expect(now).toEqual({
      done: share(2, 5),
      overdue: 2,
      impossible: 0,
      exempt: 0,
      optional: share(0, 2),
    });
    expect(schools.map(({ school, staff, totals }) => [school.name, staff, totals.done])).toEqual([
      ["Gordano", 1, share(0, 2)],
      ["Ubley", 3, share(2, 3)],
      ["Blagdon", 1, share(2, 2)],
    ]);
  });

  it("shows secondaries beside primaries, and how many schools have reached the target", async () => {
    const { phases } = await trust();
    expect(phases.map(({ phase, totals, schoolsAtTarget }) => [phase, totals.done, schoolsAtTarget])).toEqual(
      [
        ["primary", share(2, 3), share(1, 2)],
        ["secondary", share(0, 2), share(0, 1)],
      ],
    );
  });

  it("counts by the role that asks, by the term in which it is due, and by course", async () => {
    const { roles, terms, courses } = await trust();
    expect(roles.map(({ role, totals }) => [role, totals.done, totals.optional])).toEqual([
      ["headteacher", share(0, 0), share(0, 1)],
      ["dsl", share(2, 4), share(0, 0)],
      ["teacher", share(0, 1), share(0, 1)],
    ]);
    expect(terms.map(({ term, totals }) => [term, totals.done.of])).toEqual([
      ["autumn", 5],
      ["spring", 0],
      ["summer", 0],
    ]);
    expect(courses.map(({ course, dueOn, totals }) => [course.id, dueOn, totals.done])).toEqual([
      ["safeguarding", "2026-09-30", share(1, 3)],
      ["dsl-renewal", "2026-12-19", share(1, 2)],
    ]);
  });

  it("invariant 5: keeps what is optional out of what is done, overdue and mandatory at a meeting", async () => {
    const { meetings } = await trust();
    expect(meetings).toEqual(share(1, 2));
    const { now } = await trust({ course: "dsl-renewal", phase: "primary" });
    expect([now.done, now.overdue, now.optional]).toEqual([share(1, 1), 0, share(0, 2)]);
  });

  it("looks back by the same rule: on 1 November Ann had done one of them", async () => {
    const { before, since } = await trust();
    expect([since, before.done]).toEqual(["2026-11-01", share(1, 5)]);
  });

  it("invariant 7: is for the central team alone", async () => {
    for (const person of ["head", "lead", "ann"])
      expect(await readTrustCpd(inMemoryPorts(world), { actor: actor(person), filter: {} })).toEqual({
        ok: false,
        code: "access.refused",
      });
  });
});

describe("how a school's staff stand", () => {
  const read = (person: string, school: SchoolUrn) =>
    readSchoolCpd(inMemoryPorts(world), { actor: actor(person), school });

  it("shows its head everybody who holds a post there today, who has something overdue first", async () => {
    const found = await read("head", ubley);
    const people = found.ok ? found.value.takeUp.people : [];
    expect(
      people.map(({ person, courses, meetings }) => [
        person,
        courses.map(({ course, standing }) => `${course} ${standing}`),
        meetings,
      ]),
    ).toEqual([
      ["dee", ["safeguarding overdue", "dsl-renewal offered"], share(0, 0)],
      ["ann", ["safeguarding met", "dsl-renewal met"], share(1, 1)],
      ["head", ["dsl-renewal offered"], share(0, 0)],
    ]);
  });

  it("invariant 7: refuses a head the staff of another school", async () => {
    expect(await read("head", blagdon)).toEqual({ ok: false, code: "access.refused" });
    expect(await read("ann", ubley)).toEqual({ ok: false, code: "access.refused" });
  });

  it("invariant 7: shows a head of somebody's CPD what their own school asks, and not that another does", async () => {
    const seen = await readPersonCpd(inMemoryPorts(world), {
      actor: actor("head"),
      person: "ann" as PersonId,
    });
    const because = seen.ok ? seen.value.obligations.flatMap((each) => each.because) : [];
    expect(because.map(({ school }) => school)).toEqual([ubley, ubley]);
    expect(
      await readPersonCpd(inMemoryPorts(world), { actor: actor("head"), person: "bo" as PersonId }),
    ).toEqual({ ok: false, code: "access.refused" });
  });
});

describe("take-up of a network", () => {
  const read = (person: string, network: string) =>
    readNetworkTakeUp(inMemoryPorts(world), { actor: actor(person), network: network as NetworkId });

  it("counts who had to come, who might, and of how many schools somebody was there", async () => {
    const found = await read("lead", "dsls");
    const [meeting] = found.ok ? found.value.meetings : [];
    expect(meeting?.takeUp).toEqual({
      attended: share(1, 2),
      outcomes: { attended: 1, partly: 0, absent: 1, apologies: 0, excused: 0, represented: 0, unknown: 0 },
      optional: share(0, 1),
      reach: [
        { phase: "primary", schools: share(2, 2) },
        { phase: "secondary", schools: share(0, 1) },
      ],
    });
    expect(found.ok && found.value.courses.map(({ course, totals }) => [course.id, totals.done])).toEqual([
      ["dsl-renewal", share(1, 2)],
    ]);
  });

  it("invariant 7: refuses a lead another network", async () => {
    expect(await read("lead", "maths")).toEqual({ ok: false, code: "access.refused" });
  });
});
