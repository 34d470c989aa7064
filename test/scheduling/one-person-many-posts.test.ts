import { describe, expect, it } from "@jest/globals";
import { presentAssessment } from "../../bot/api/meetings/present-assessment.ts";
import { lighthouseSchools } from "../../infra/seed/lighthouse-schools.ts";
import type { Assessment } from "../../shared/contract/meetings/assessment.schema.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { Role } from "../../shared/domain/directory/role.ts";
import type { Invitation } from "../../shared/domain/meetings/invitation.ts";
import { inviteesOf } from "../../shared/domain/meetings/invitees.ts";
import type { Meeting } from "../../shared/domain/meetings/meeting.ts";
import type { NetworkId } from "../../shared/domain/networks/network.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { aMeeting, anAudience, anInvitation, aPerson, aPost } from "../../shared/testing/builders.ts";
import { inMemoryPorts } from "../../shared/testing/in-memory-ports.ts";
import { assessMeeting } from "../../shared/usecases/meetings/scheduling/assess-meeting.ts";

const smallest = [...lighthouseSchools].sort((a, b) => a.pupils - b.pupils)[0];
if (!smallest) throw new Error("There are no schools.");
const gordano = lighthouseSchools.find(({ name }) => name === "Gordano School");
if (!gordano) throw new Error("Gordano School is not among the schools.");
const school = { ...smallest, pupils: 50, coverRatePerHour: 28 };

/** Wren is SENDCO, DSL and maths lead at the smallest school of the trust. Gordano has a person for each. */
const wrens: readonly Role[] = ["sendco", "dsl", "maths-lead", "teacher"];
const world = {
  schools: [school, { ...gordano, coverRatePerHour: 34 }],
  people: [
    aPerson("wren", "Wren Hale"),
    aPerson("sol", "Sol Ash"),
    aPerson("dee", "Dee Lyle"),
    aPerson("mo", "Mo Kerr"),
  ],
  posts: [
    ...wrens.map((role) => aPost("wren", role, school.urn)),
    aPost("sol", "sendco", gordano.urn),
    aPost("dee", "dsl", gordano.urn),
    aPost("mo", "maths-lead", gordano.urn),
  ],
};
const network = (id: string, role: Role, changes: Partial<Meeting> = {}) =>
  aMeeting(id, {
    title: `${id} network`,
    network: id as NetworkId,
    mandatoryFor: anAudience({ roles: [role] }),
    mode: "in-person",
    place: "Beacon Centre",
    ...changes,
  });
const at = (date: string, from: string, to: string) => ({
  startsAt: new Date(`${date}T${from}:00Z`),
  endsAt: new Date(`${date}T${to}:00Z`),
});
const central = { person: "chair" as PersonId, appRoles: ["Trust.Manage"] as const };

async function assess(
  plan: Meeting,
  meetings: Meeting[],
  invitations: Invitation[] = [],
): Promise<Assessment> {
  const ports = inMemoryPorts({ ...world, meetings, invitations });
  const assessed = await assessMeeting(ports, { actor: central, plan, meeting: plan.id });
  if (!assessed.ok) throw new Error(assessed.code);
  return presentAssessment(assessed.value);
}

describe("Wren, who is SENDCO, DSL and maths lead at a school of 50 pupils", () => {
  const both = network("DSL and SENDCO", "dsl", {
    mandatoryFor: anAudience({ roles: ["dsl", "sendco"] }),
    optionalFor: anAudience({ roles: ["maths-lead"] }),
    ...at("2026-12-01", "14:00", "15:30"),
  });
  const sendco = network("SENDCO", "sendco", {
    ...at("2026-12-01", "15:00", "16:30"),
    preWorkMinutes: 30,
  });
  const maths = network("Maths", "maths-lead", {
    ...at("2026-11-10", "13:15", "15:15"),
    mode: "online",
    followUpMinutes: 60,
  });

  it("is invited once, as both, and must come: the optional third post adds nothing", () => {
    const ports = inMemoryPorts(world);
    return ports.directory.current().then((directory) => {
      const wren = inviteesOf(both, directory, civilDate("2026-12-01")).filter(
        ({ person }) => person === "wren",
      );
      expect(wren).toEqual([
        {
          person: "wren",
          expectation: "mandatory",
          as: [
            { role: "dsl", school: school.urn },
            { role: "sendco", school: school.urn },
          ],
        },
      ]);
    });
  });

  it("clashes seriously with the SENDCO network, as the school's only DSL and SENDCO; Gordano's DSL does not", async () => {
    const { clashes } = await assess(both, [sendco, maths]);
    expect(clashes).toHaveLength(1);
    expect(clashes[0]).toMatchObject({
      severity: "serious",
      sentence: "2 people are also asked to SENDCO network, and all of them must be at both.",
      people: [
        { name: "Wren Hale", note: "The only DSL and SENDCO of a school of 50 pupils", severity: "serious" },
        { name: "Sol Ash", severity: "serious" },
      ],
    });
    expect(clashes[0]?.people[1]).not.toHaveProperty("note");
  });

  it("no longer clashes once Wren has sent apologies there", async () => {
    const apologies = anInvitation(sendco.id, "wren", {
      reply: { kind: "apologies", at: new Date(), door: "tab", by: "wren" as PersonId },
    });
    const { clashes } = await assess(both, [sendco], [apologies, anInvitation(sendco.id, "sol")]);
    expect(clashes[0]?.people.map(({ name }) => name)).toEqual(["Sol Ash"]);
  });

  it("needs cover once: an hour and three quarters at £28 an hour, £49, and £105 in the year with Maths online", async () => {
    const { cover } = await assess(both, [maths]);
    expect(cover.schools.find(({ urn }) => urn === school.urn)).toEqual({
      urn: school.urn,
      name: school.name,
      people: 1,
      hours: 1.75,
      ratePerHour: 28,
      pounds: 49,
      yearPounds: 105,
    });
  });

  it("is asked for 90 minutes as DSL and 3 hours 30 minutes as SENDCO, and 6 hours 30 minutes in all with Maths", async () => {
    const { workload } = await assess({ ...both, ...at("2026-12-08", "14:00", "15:30") }, [sendco, maths]);
    expect(workload.roles.map(({ role, minutes, budget }) => [role, minutes, budget])).toEqual([
      ["sendco", 210, 360],
      ["dsl", 90, 360],
    ]);
    // 90 now, 120 for SENDCO and 180 for Maths: each meeting once, whatever number of posts bring Wren there.
    expect(workload.schools.find(({ urn }) => urn === school.urn)?.minutes).toBe(390);
    expect(workload.sentence).toBe(
      "1 hour 30 minutes for each person. The half-term then asks SENDCOs for 3 hours 30 minutes of the 6 hours set. Somebody with several posts is asked for 6 hours 30 minutes.",
    );
  });
});
