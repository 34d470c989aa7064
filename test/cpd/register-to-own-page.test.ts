import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import { connectGraph } from "../../bot/connect-graph.ts";
import { provisionSite } from "../../infra/provision/provision-site.ts";
import { type MyCpd, myCpdSchema } from "../../shared/contract/cpd/my-cpd.schema.ts";
import { type Register, registerSchema } from "../../shared/contract/cpd/register.schema.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import type { NetworkId } from "../../shared/domain/networks/network.ts";
import type { AcademicYear } from "../../shared/domain/time/academic-year.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { evidenceList } from "../../shared/graph/schema/cpd.list.ts";
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
} from "../../shared/testing/builders.ts";
import { virtualPace } from "../../shared/testing/virtual-pace.ts";
import { type Call, caller } from "../security/caller.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";

// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(4 * 60_000);

const guid = (n: number) => `cccccccc-0000-4000-8000-${String(n).padStart(12, "0")}`;
const lead = guid(0);
const dsls = Array.from({ length: 30 }, (_, n) => guid(n + 1));
const [ann = "", bo = ""] = dsls;
const dsl = anAudience({ roles: ["dsl"] });
const network = "dsl" as NetworkId;

const session = (id: string, on: string) =>
  aMeeting(id, {
    network,
    title: "DSL network",
    mandatoryFor: dsl,
    startsAt: new Date(`${on}T14:00:00Z`),
    endsAt: new Date(`${on}T15:00:00Z`),
    outlook: { wanted: 1, delivered: 1, events: [] },
  });

/** Thirty DSLs on the evening of a meeting that all must come to, with one more in January. */
const world = () =>
  beaconWorld({
    now: "2026-11-24T17:00:00Z",
    schools: [aSchool({ urn: "100001", name: "Ubley Primary" })],
    people: [aPerson(lead, "Lee Marsh"), ...dsls.map((id, n) => aPerson(id, `Person ${n + 10}`))],
    posts: dsls.map((id) => aPost(id, "dsl", "100001")),
    networks: [aNetwork(network, { leads: [lead as never], members: dsl })],
    meetings: [session("today", "2026-11-24"), session("january", "2027-01-14")],
    invitations: dsls.flatMap((id) => [anInvitation("today", id), anInvitation("january", id)]),
    courses: [
      aCourse("dsl", {
        title: "DSL update",
        mandatoryFor: dsl,
        renewal: { kind: "yearly" },
        dueBy: "12-18",
        meetings: ["today" as MeetingId, "january" as MeetingId],
      }),
      aCourse("first-aid", {
        title: "First aid",
        mandatoryFor: dsl,
        renewal: { kind: "months", months: 36 },
        offered: { from: "2023-24" as AcademicYear },
        ways: [{ kind: "certificate" }],
      }),
    ],
  });

const asRegister = (body: unknown): Register => registerSchema.parse(body);
const asMine = (body: unknown): MyCpd => myCpdSchema.parse(body);

describe("from the register to somebody's own page", () => {
  let tenant: BeaconWorld;
  let beacon: Beacon;
  let call: Call;

  beforeAll(async () => {
    tenant = await world();
    beacon = await tenant.open();
    call = caller(tenant, beacon, {});
  });
  afterAll(async () => {
    await beacon.close();
    await tenant.close();
  });

  const requests = async <Answer>(run: () => Promise<Answer>): Promise<[Answer, Record<string, number>]> => {
    beacon.graphRequests.reset();
    const answer = await run();
    await beacon.ports.viewings.settle();
    return [answer, beacon.graphRequests.byOperation()];
  };
  const owed = (mine: MyCpd) =>
    mine.obligations
      .filter(({ course }) => course.id === "dsl")
      .map(({ standing, sentence }) => `${standing}: ${sentence}`);
  const marks = dsls.map((person, n) => ({
    id: `m${n}`,
    person,
    word: n === 0 ? "partly" : "present",
    because: n === 0 ? "Left for a call" : undefined,
  }));
  const post = () => call(lead, "POST /api/meetings/today/register", { body: { marks } });

  it("one's own page asks nothing of Graph, and says what is owed and why (invariant 5)", async () => {
    await call(ann, "GET /api/cpd/mine");
    const [{ body }, asked] = await requests(() => call(ann, "GET /api/cpd/mine"));
    expect(asked).toEqual({});
    const mine = asMine(body);
    expect(mine.summary).toBe("2 courses to do, one of them overdue.");
    expect(owed(mine)).toEqual([
      "owed: Because you are DSL at Ubley Primary; due Friday 18 December; one session left, online, after that date.",
    ]);
    expect(mine.attendance.map(({ sentence }) => sentence)).toEqual(["Nothing is recorded yet."]);
  });

  it("thirty marks are written by two requests and who saw the register by one, and again by none (invariant 2)", async () => {
    const [{ body }, asked] = await requests(post);
    expect(asked).toEqual({ "POST /$batch": 3 });
    expect(asRegister(body).summary).toBe("29 attended, 1 partly there");
    const [, again] = await requests(post);
    expect(again).toEqual({});
    expect((await requests(() => call(lead, "GET /api/meetings/today/register")))[1]).toEqual({});
  });

  it("another server that was sent the same marks writes none twice, and both show them (invariant 2)", async () => {
    const other = await tenant.open();
    await caller(tenant, other, {})(lead, "POST /api/meetings/today/register", { body: { marks } });
    const seen = await other.ports.evidence.listFor({ id: "today" as never, year: "2026-27" as never });
    expect(seen).toHaveLength(30);
    await other.close();
  });

  it("who came has done it; who came partly still owes it, and reads why", async () => {
    expect(owed(asMine((await call(bo, "GET /api/cpd/mine")).body))).toEqual([
      "met: Done on Tuesday 24 November; it holds until Tuesday 31 August 2027.",
    ]);
    const mine = asMine((await call(ann, "GET /api/cpd/mine")).body);
    expect(owed(mine)).toHaveLength(1);
    expect(mine.attendance.map(({ outcomeWords, sentence }) => `${outcomeWords}: ${sentence}`)).toEqual([
      "Partly there: Lee Marsh marked this partly there on Tuesday 24 November: Left for a call.",
    ]);
  });

  it("a dispute is one request, and stands on the lead's register until it is settled (invariant 6)", async () => {
    const dispute = { id: "d1", meeting: "today", because: "I came back after five minutes" };
    const [{ body }, asked] = await requests(() =>
      call(ann, "POST /api/cpd/mine/disputes", { body: dispute }),
    );
    expect(asked).toEqual({ "POST /$batch": 1 });
    expect(asMine(body).attendance[0]?.dispute).toBe(
      "You said on Tuesday 24 November: I came back after five minutes",
    );
    const onRegister = async () =>
      asRegister((await call(lead, "GET /api/meetings/today/register")).body).people.find(
        ({ id }) => id === ann,
      );
    expect((await onRegister())?.dispute).toBe(
      "Person 10 said on Tuesday 24 November: I came back after five minutes",
    );
    tenant.clock.advance(60_000);
    await call(lead, "POST /api/meetings/today/register", {
      body: { marks: [{ id: "settled", person: ann, word: "present" }] },
    });
    expect(await onRegister()).not.toHaveProperty("dispute");
  });

  it.each<[string, unknown]>([
    ["a word that is none", [{ id: "x", person: bo, word: "here" }]],
    ["an id with signs in it", [{ id: "x' or 1 eq 1", person: bo, word: "present" }]],
    ["nobody", []],
  ])("refuses %s before anything is asked (invariants 9 and 10)", async (_name, wrong) => {
    const [{ code }, asked] = await requests(() =>
      call(lead, "POST /api/meetings/today/register", { body: { marks: wrong } }),
    );
    expect([code, asked]).toEqual(["request.invalid", {}]);
  });
});

describe("evidence of a year long past", () => {
  it("is read from its own list when it still counts, once, and asked for no more", async () => {
    const tenant = await world();
    const surroundings = { fetch: tenant.fetch, pace: virtualPace(tenant.clock) };
    const before = await tenant.open();
    const { graph } = connectGraph(tenant.config, { ...surroundings, log: before.app.log });
    await provisionSite(graph, before.mirror.siteId, [evidenceList("2024-25")]);
    await before.close();
    const beacon = await tenant.open();
    const long = { year: "2024-25" as AcademicYear, at: new Date("2025-03-05T09:00:00Z") };
    const of = { course: "first-aid", person: ann };
    const certificate = courseEvidence("card", {
      ...of,
      observed: { kind: "certificate", issuedOn: civilDate("2025-03-04"), from: "St John Ambulance" },
    });
    const approval = courseEvidence("yes", {
      ...of,
      observed: { kind: "certificate-decision", certificate: certificate.id, approved: true },
    });
    await beacon.ports.evidence.add([
      { ...certificate, ...long },
      { ...approval, ...long },
    ]);

    const later = await tenant.open();
    const call = caller(tenant, later, {});
    const firstAid = async () =>
      asMine((await call(ann, "GET /api/cpd/mine")).body).obligations.find(
        ({ course }) => course.id === "first-aid",
      )?.sentence;
    expect(await firstAid()).toBe("Done on Tuesday 4 March 2025; it holds until Saturday 4 March 2028.");
    later.graphRequests.reset();
    expect(await firstAid()).toMatch(/^Done/);
    expect(later.graphRequests.total()).toBe(0);
    for (const each of [beacon, later]) await each.close();
    await tenant.close();
  });
});
