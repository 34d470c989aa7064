import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import { checkInScreenSchema } from "../../shared/contract/cpd/check-in.schema.ts";
import { type MyCpd, myCpdSchema } from "../../shared/contract/cpd/my-cpd.schema.ts";
import { networkTakeUpSchema } from "../../shared/contract/cpd/network-take-up.schema.ts";
import { registerSchema } from "../../shared/contract/cpd/register.schema.ts";
import { schoolCpdSchema } from "../../shared/contract/cpd/school-cpd.schema.ts";
import { trustCpdSchema } from "../../shared/contract/cpd/trust-cpd.schema.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import type { Meeting } from "../../shared/domain/meetings/meeting.ts";
import type { NetworkId } from "../../shared/domain/networks/network.ts";
import {
  aCourse,
  aMeeting,
  aNetwork,
  anAudience,
  anInvitation,
  aPerson,
  aPost,
  aSchool,
} from "../../shared/testing/builders.ts";
import { collectReports } from "../../shared/usecases/cpd/register/collect-reports.ts";
import { deliverWaitingMeetings } from "../../shared/usecases/meetings/delivery/deliver-waiting-meetings.ts";
import { followAudiences } from "../../shared/usecases/meetings/delivery/follow-audiences.ts";
import { type Call, caller } from "../security/caller.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { holdSession } from "../world/hold-session.ts";

// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(4 * 60_000);

const guid = (n: number) => `dddddddd-0000-4000-8000-${String(n).padStart(12, "0")}`;
const nia = guid(1);
const head = guid(2);
const tom = guid(3);
const otherSendco = guid(4);
const lead = guid(5);
const central = guid(6);
const otherHead = guid(7);

const ubley = "100001";
const backwell = "100002";
const sendco = anAudience({ roles: ["sendco"] });
const network = "sendco" as NetworkId;

const session = (id: string, on: string, changes: Partial<Meeting> = {}): Meeting =>
  aMeeting(id, {
    network,
    title: `SENDCO network, ${id}`,
    mandatoryFor: sendco,
    startsAt: new Date(`${on}T14:00:00Z`),
    endsAt: new Date(`${on}T15:00:00Z`),
    organisedBy: lead as Meeting["organisedBy"],
    outlook: { wanted: 1, delivered: 0, events: [] },
    ...changes,
  });

/** A school of fifty pupils with a head and a teacher, a larger one with a head and a SENDCO of its own. It is January. */
const world = () =>
  beaconWorld({
    now: "2027-01-04T09:00:00Z",
    schools: [
      aSchool({ urn: ubley, name: "Ubley Primary", pupils: 50 }),
      aSchool({ urn: backwell, name: "Backwell School", phase: "secondary", pupils: 1200 }),
    ],
    people: [
      aPerson(head, "Helen Ward"),
      aPerson(tom, "Tom Reed"),
      aPerson(otherSendco, "Omar Khan"),
      aPerson(lead, "Lee Marsh"),
      aPerson(central, "Cy Dale"),
      aPerson(otherHead, "Hugh Best"),
    ],
    accounts: [{ id: nia as never, name: "Nia Frost", isGuest: false, address: "nia.frost@trust.example" }],
    posts: [
      aPost(head, "headteacher", ubley),
      aPost(tom, "teacher", ubley),
      aPost(otherHead, "headteacher", backwell),
      aPost(otherSendco, "sendco", backwell),
    ],
    networks: [aNetwork(network, { name: "SENDCO", leads: [lead as never], members: sendco })],
    meetings: [
      session("January", "2027-01-12"),
      session("February", "2027-02-02", { mode: "in-person", place: "Backwell School" }),
      session("March", "2027-03-02", { representativesAllowed: true }),
    ],
    invitations: ["January", "February", "March"].map((id) =>
      anInvitation(id, otherSendco, { as: [{ role: "sendco", school: backwell as never }] }),
    ),
    courses: [
      aCourse("reforms", {
        title: "The SEND reforms",
        kind: "network",
        mandatoryFor: sendco,
        renewal: { kind: "yearly" },
        dueBy: "03-31",
        ways: [{ kind: "meetings", needed: 1 }],
        meetings: ["January", "February", "March"] as MeetingId[],
      }),
      aCourse("dsl", {
        title: "Safeguarding for DSLs",
        kind: "statutory",
        mandatoryFor: anAudience({ roles: ["dsl"] }),
        renewal: { kind: "months", months: 24 },
        dueBy: "12-18",
        graceDays: 42,
        ways: [{ kind: "certificate" }],
      }),
    ],
  });

describe("the first months of a new SENDCO, who is DSL as well, at a school of fifty pupils", () => {
  let tenant: BeaconWorld;
  let beacon: Beacon;
  let call: Call;

  beforeAll(async () => {
    tenant = await world();
    beacon = await tenant.open();
    call = caller(tenant, beacon, { [central]: ["Trust.Manage"] });
  });
  afterAll(async () => {
    await beacon.close();
    await tenant.close();
  });

  const itIs = (instant: string) =>
    tenant.clock.advance(new Date(instant).getTime() - tenant.clock.now().getTime());
  const mine = async (): Promise<MyCpd> => myCpdSchema.parse((await call(nia, "GET /api/cpd/mine")).body);
  const owes = async () => (await mine()).obligations.map(({ sentence }) => sentence);
  const wasAt = async () =>
    (await mine()).attendance.map(
      ({ title, outcomeWords, sentence }) => `${title}. ${outcomeWords}: ${sentence}`,
    );

  it("she joins on 4 January with two posts, is asked to the sessions to come, and is told what she owes and why", async () => {
    const post = (role: string, id: string) => ({ id, role, school: ubley, startsOn: "2027-01-04" });
    const joined = await call(central, "POST /api/directory/staff", {
      body: { email: "nia.frost@trust.example", post: post("sendco", guid(11)) },
    });
    expect(joined.code).toBe("ok");
    await call(central, `POST /api/directory/staff/${nia}/posts`, { body: post("dsl", guid(12)) });
    await followAudiences(beacon.ports, undefined);
    await deliverWaitingMeetings(beacon.ports);

    expect((await mine()).summary).toBe("2 courses to do.");
    expect(await owes()).toEqual([
      "Because you are DSL at Ubley Primary; due Monday 15 February; a certificate will do.",
      "Because you are SENDCO at Ubley Primary; due Wednesday 31 March; three sessions left, two online.",
    ]);
    expect(await wasAt()).toEqual([]);
  });

  it("she is on the call in January for 38 of its 60 minutes: partly there, and the course is still owed", async () => {
    const joinUrl = (await beacon.ports.meetings.find("January" as MeetingId))?.value.outlook.joinUrl ?? "";
    itIs("2027-01-12T15:00:00Z");
    await holdSession(tenant, {
      joinUrl,
      from: new Date("2027-01-12T13:55:00Z"),
      to: new Date("2027-01-12T15:04:00Z"),
      seen: [
        {
          name: "Nia Frost",
          account: nia,
          stays: [
            [new Date("2027-01-12T13:55:00Z"), new Date("2027-01-12T14:20:00Z")],
            [new Date("2027-01-12T14:42:00Z"), new Date("2027-01-12T15:04:00Z")],
          ],
        },
        {
          name: "Omar Khan",
          account: otherSendco,
          stays: [[new Date("2027-01-12T13:58:00Z"), new Date("2027-01-12T15:01:00Z")]],
        },
      ],
    });
    itIs("2027-01-12T15:10:00Z");
    await collectReports(beacon.ports);

    expect(await wasAt()).toEqual([
      "SENDCO network, January. Partly there: 38 of 60 minutes by the Teams report; 45 needed.",
    ]);
    expect((await owes())[1]).toBe(
      "Because you are SENDCO at Ubley Primary; due Wednesday 31 March; two sessions left, one online.",
    );
  });

  it("she checks in by the code in the room in February, and has done the course", async () => {
    itIs("2027-02-02T13:55:00Z");
    const screen = async () =>
      checkInScreenSchema.parse((await call(lead, "GET /api/meetings/February/check-in")).body);
    const { code } = await screen();
    const scanned = await call(nia, "POST /api/check-ins", {
      body: { code: code?.shown ?? "", meeting: "February" },
    });
    expect(scanned.body.sentence).toBe("You are checked in to SENDCO network, February, at 1:55pm.");
    expect(await screen()).toMatchObject({ expected: 2, arrived: 1 });

    itIs("2027-02-02T15:30:00Z");
    await call(lead, "POST /api/meetings/February/register", {
      body: { marks: [{ id: "feb-1", person: otherSendco, word: "absent" }] },
    });
    expect((await wasAt())[0]).toBe("SENDCO network, February. Attended: Checked in in the room.");
    expect((await owes()).at(-1)).toBe("Done on Tuesday 2 February; it holds until Tuesday 31 August.");
  });

  it("in March she sends the teacher of her school instead, who comes: she is represented", async () => {
    const sent = await call(nia, "PUT /api/meetings/March/reply", {
      body: { kind: "represented", representative: tom },
    });
    expect(sent.code).toBe("ok");
    itIs("2027-03-02T15:30:00Z");
    const marked = await call(lead, "POST /api/meetings/March/register", {
      body: {
        marks: [
          { id: "mar-1", person: tom, word: "present" },
          { id: "mar-2", person: otherSendco, word: "present" },
        ],
      },
    });
    expect(marked.code).toBe("ok");
    expect(await wasAt()).toEqual([
      "SENDCO network, March. Represented: Tom Reed came instead.",
      "SENDCO network, February. Attended: Checked in in the room.",
      "SENDCO network, January. Partly there: 38 of 60 minutes by the Teams report; 45 needed.",
    ]);
  });

  it("the lead's registers say the same, session by session", async () => {
    const register = async (meeting: string) => {
      const { people, summary } = registerSchema.parse(
        (await call(lead, `GET /api/meetings/${meeting}/register`)).body,
      );
      const her = people.find(({ id }) => id === nia);
      return `${her?.outcomeWords}: ${her?.sentence} Of all: ${summary}.`;
    };
    expect(await register("January")).toBe(
      "Partly there: 38 of 60 minutes by the Teams report; 45 needed. Of all: 1 attended, 1 partly there.",
    );
    expect(await register("February")).toBe(
      "Attended: Checked in in the room. Of all: 1 attended, 1 absent.",
    );
    expect(await register("March")).toBe(
      "Represented: Tom Reed came instead. Of all: 2 attended, 1 represented.",
    );
    const { meetings, courses } = networkTakeUpSchema.parse(
      (await call(lead, `GET /api/networks/${network}/take-up`)).body,
    );
    expect(
      meetings.map(({ id, attended, partly, represented, absent }) => ({
        id,
        attended: attended.words,
        partly,
        represented,
        absent,
      })),
    ).toEqual([
      { id: "January", attended: "1 of 2", partly: 1, represented: 0, absent: 0 },
      { id: "February", attended: "1 of 2", partly: 0, represented: 0, absent: 1 },
      { id: "March", attended: "1 of 2", partly: 0, represented: 1, absent: 0 },
    ]);
    expect(courses.map(({ title, counts }) => `${title}: ${counts.done.words}`)).toEqual([
      "The SEND reforms: 2 of 2",
    ]);
  });

  it("invariant 7: her head's page says the same of her, and the other school's head is not told", async () => {
    const page = await call(head, `GET /api/cpd/schools/${ubley}`);
    const { people, summary, courses } = schoolCpdSchema.parse(page.body);
    expect(summary).toBe("1 of 3 staff has something overdue.");
    const her = people.find(({ id }) => id === nia);
    expect({ posts: her?.posts, summary: her?.summary, meetings: her?.meetings.words }).toEqual({
      posts: "SENDCO and DSL",
      summary: "1 course to do, overdue",
      meetings: "1 of 3",
    });
    const titleOf = (id: string) => courses.find((course) => course.id === id)?.title;
    expect(her?.cells.map(({ course, words }) => `${titleOf(course)}: ${words}`)).toEqual([
      "Safeguarding for DSLs: Was due Monday 15 February",
      "The SEND reforms: Done Tuesday 2 February",
    ]);
    expect((await call(otherHead, `GET /api/cpd/people/${nia}`)).code).toBe("access.refused");
    expect((await call(otherHead, `GET /api/cpd/schools/${ubley}`)).code).toBe("access.refused");
  });

  it("the trust's figures count her once for each course and each session", async () => {
    const trust = trustCpdSchema.parse((await call(central, "GET /api/cpd/trust")).body);
    expect(trust.figures.map(({ label, now }) => `${label}: ${now.words}`)).toEqual([
      "Mandatory CPD done: 2 of 3",
      "Overdue: 1 of 3",
      "Cannot be met now: 0 of 3",
      "Optional CPD taken up: 0 of 0",
    ]);
    expect(trust.meetings.words).toBe("3 of 6");
    expect(trust.phases.map(({ name, counts }) => `${name}: ${counts.done.words}`)).toEqual([
      "Primaries: 1 of 2",
      "Secondaries: 1 of 1",
    ]);
  });
});
