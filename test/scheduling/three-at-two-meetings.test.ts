import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { InjectOptions } from "fastify";
import { fromPlan } from "../../bot/api/meetings/plan-body.ts";
import type { Beacon } from "../../bot/compose.ts";
import type { Assessment, Proposals } from "../../shared/contract/meetings/assessment.schema.ts";
import type { MeetingDetail } from "../../shared/contract/meetings/meeting.schema.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { NetworkId } from "../../shared/domain/networks/network.ts";
import { aMeeting, aNetwork, anAudience, aPerson, aPost, aSchool } from "../../shared/testing/builders.ts";
import { deliverWaitingMeetings } from "../../shared/usecases/meetings/delivery/deliver-waiting-meetings.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { eventsInCalendar } from "../world/events-in-calendar.ts";

const guid = (n: number) => `aaaaaaaa-0000-4000-8000-${String(n).padStart(12, "0")}`;
const [ash, bell, carr, dunn, ellis, lead] = [1, 2, 3, 4, 5, 9].map(guid) as [
  ...[string, string, string, string, string, string],
];
const id = "5b1f0c9e-27a4-4c7e-9d55-0d3f4f1b6a01";

/** Four schools with a DSL each; three of the four lead maths as well. One deputy may come to meetings of the DSLs. */
const trust = {
  now: "2026-11-24T12:00:00Z",
  schools: [
    aSchool({ urn: "100001", name: "Blagdon", coverRatePerHour: 28 }),
    aSchool({ urn: "100002", name: "Burrington", coverRatePerHour: 32 }),
    aSchool({ urn: "100003", name: "Ubley", coverRatePerHour: 34 }),
    aSchool({ urn: "100004", name: "Winford", coverRatePerHour: 36 }),
  ],
  people: [
    aPerson(ash, "Asha Ash"),
    aPerson(bell, "Ben Bell"),
    aPerson(carr, "Cerys Carr"),
    aPerson(dunn, "Dev Dunn"),
    aPerson(ellis, "Esme Ellis"),
    aPerson(lead, "Lee Lead"),
  ],
  posts: [
    ...[ash, bell, carr, dunn].map((person, n) => aPost(person, "dsl", `10000${n + 1}`)),
    ...[ash, bell, carr].map((person, n) => aPost(person, "maths-lead", `10000${n + 1}`)),
    aPost(ellis, "deputy-dsl", "100004"),
    aPost(lead, "teacher", "100004"),
  ],
  networks: [
    aNetwork("dsl", {
      name: "DSL",
      leads: [lead as PersonId],
      members: anAudience({ roles: ["dsl", "deputy-dsl"] }),
    }),
  ],
  meetings: [
    aMeeting("maths", {
      title: "Maths network",
      mandatoryFor: anAudience({ roles: ["maths-lead"] }),
      startsAt: new Date("2026-12-01T14:30:00Z"),
      endsAt: new Date("2026-12-01T16:00:00Z"),
    }),
  ],
};

const plan = fromPlan(
  aMeeting("plan", {
    title: "DSL supervision",
    network: "dsl" as NetworkId,
    mandatoryFor: anAudience({ roles: ["dsl"] }),
    optionalFor: anAudience({ roles: ["deputy-dsl"] }),
    mode: "both",
    place: "Beacon Centre",
    startsAt: new Date("2026-12-01T14:00:00Z"),
    endsAt: new Date("2026-12-01T15:30:00Z"),
  }),
);

describe("a DSL meeting at a time when three of its four DSLs are at the Maths network", () => {
  let world: BeaconWorld;
  let beacon: Beacon;
  let token: string;
  let taken = plan;

  beforeAll(async () => {
    world = await beaconWorld(trust);
    beacon = await world.open();
    token = await world.tokenFor(lead);
  }, 60_000);
  afterAll(async () => {
    await beacon.close();
    await world.close();
  });

  async function ask<Answer>(method: "POST" | "GET", url: string, rest: InjectOptions = {}): Promise<Answer> {
    const headers = { authorization: `Bearer ${token}`, ...rest.headers };
    const answer = await beacon.app.inject({ method, url: `/api${url}`, ...rest, headers });
    if (answer.statusCode >= 300) throw new Error(`${url}: ${answer.statusCode} ${answer.payload}`);
    return answer.json<Answer>();
  }

  it("shows the lead who the three are and why", async () => {
    const { clashes } = await ask<Assessment>("POST", "/meetings/assessment", { payload: { plan } });
    expect(clashes.map(({ meeting, sentence }) => [meeting.title, sentence])).toEqual([
      ["Maths network", "3 people are also asked to Maths network, and all of them must be at both."],
    ]);
    expect(clashes[0]?.people.map(({ name, posts }) => [name, posts])).toEqual([
      ["Asha Ash", "DSL and maths lead, Blagdon"],
      ["Ben Bell", "DSL and maths lead, Burrington"],
      ["Cerys Carr", "DSL and maths lead, Ubley"],
    ]);
  });

  it("costs £227.50 of cover then: 1¾ hours with the journey, before the school day ends, at £28, £32, £34 and £36", async () => {
    const { cover } = await ask<Assessment>("POST", "/meetings/assessment", { payload: { plan } });
    expect(cover.schools.map(({ name, hours, pounds }) => [name, hours, pounds]).sort()).toEqual([
      ["Blagdon", 1.75, 49],
      ["Burrington", 1.75, 56],
      ["Ubley", 1.75, 59.5],
      ["Winford", 1.75, 63],
    ]);
    expect(cover.pounds).toBe(227.5);
  });

  it("is proposed first at a time when none of them is anywhere else", async () => {
    const { proposals } = await ask<Proposals>("POST", "/meetings/proposals", {
      payload: { plan, from: "2026-12-01", to: "2026-12-11" },
    });
    const first = proposals[0];
    expect(first).toMatchObject({ clashes: 0 });
    expect(first?.reasons).toContain("Nobody has another meeting");
    taken = { ...plan, startsAt: first?.startsAt ?? "", endsAt: first?.endsAt ?? "" };
    const { clashes, cover } = await ask<Assessment>("POST", "/meetings/assessment", {
      payload: { plan: taken },
    });
    expect(clashes).toEqual([]);
    expect(cover.pounds).toBe(first?.coverPounds);
  });

  it("invites four who must come and one who may, with a Teams link, when the lead schedules it", async () => {
    const draft = await ask<MeetingDetail>("POST", "/meetings", { payload: { id, plan: taken } });
    await ask("POST", `/meetings/${id}/schedule`, { headers: { "if-match": draft.version } });
    await deliverWaitingMeetings(beacon.ports);
    const events = await eventsInCalendar(world);
    expect(events.map(({ subject }) => subject)).toEqual(["DSL supervision"]);
    expect(events[0]?.onlineMeeting?.joinUrl).toContain("/l/meetup-join/");
    expect(
      events[0]?.attendees?.map(({ type, emailAddress }) => [type, emailAddress?.address]).sort(),
    ).toEqual([
      ["optional", `${ellis}@trust.example`],
      ...[ash, bell, carr, dunn].map((person) => ["required", `${person}@trust.example`]),
    ]);
  });
});
