import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import ICAL from "ical.js";
import type { Beacon } from "../../bot/compose.ts";
import type { MeetingPeople } from "../../shared/contract/meetings/meeting.schema.ts";
import { collectingLog } from "./collecting-log.ts";
import { meetings } from "./guarded-meetings.ts";
import { type GuardedServer, guardedServer } from "./guarded-server.ts";
import { people, schools } from "./guarded-trust.ts";
import { openBeacon } from "./open-beacon.ts";
import { storedRows } from "./stored-rows.ts";

const minute = 60_000;
// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(2 * minute);

const log = collectingLog();
let server: GuardedServer;
beforeAll(async () => {
  server = await guardedServer({ log: log.logger });
});
afterAll(() => server.close());

describe("who sees what of replies", () => {
  const seenBy = async (person: string) => {
    const { body } = await server.call(person, `GET /api/meetings/${meetings.english}/people`);
    return (body as unknown as MeetingPeople).people.map(({ name }) => name);
  };

  it.each([
    ["the network's lead all", people.lead, ["Lena Ivory", "Sam Beale", "Tom Hale"]],
    ["the central team all", people.centralTeam, ["Lena Ivory", "Sam Beale", "Tom Hale"]],
    ["a head their own staff", people.headOfA, ["Sam Beale"]],
    ["the head of two schools the staff of both", people.headOfBAndD, ["Lena Ivory", "Tom Hale"]],
    ["one who is invited themselves", people.sendco, ["Sam Beale"]],
    ["anybody else nobody", people.teacher, []],
  ])("invariant 7: shows %s", async (_name, person, names) => {
    expect(await seenBy(person)).toEqual(names);
  });

  it("invariant 7: a list and a home page carry nobody's reply but one's own", async () => {
    for (const address of ["GET /api/meetings?from=2026-11-23&to=2026-12-31", "GET /api/home"] as const)
      for (const person of [people.teacher, people.sendco, people.headOfA])
        expect((await server.call(person, address)).text).not.toContain("A private reason");
  });

  it("a draft stands in the list of who may plan it, and in nobody else's", async () => {
    const list = "GET /api/meetings?from=2026-11-23&to=2026-12-31" as const;
    expect((await server.call(people.lead, list)).text).toContain(meetings.draft);
    expect((await server.call(people.sendco, list)).text).not.toContain(meetings.draft);
  });
});

describe("who sees how somebody is recorded", () => {
  it.each([
    ["the person themselves on their own page", people.sendco, "GET /api/cpd/mine", true],
    [
      "the network's lead on its register",
      people.lead,
      `GET /api/meetings/${meetings.recorded}/register`,
      true,
    ],
    ["the central team on it", people.centralTeam, `GET /api/meetings/${meetings.recorded}/register`, true],
    ["not the lead on a page of their own", people.lead, "GET /api/cpd/mine", false],
    ["not a colleague", people.teacher, "GET /api/cpd/mine", false],
    [
      "not a colleague by the register",
      people.teacher,
      `GET /api/meetings/${meetings.recorded}/register`,
      false,
    ],
    [
      "not a head of another school",
      people.headOfC,
      `GET /api/meetings/${meetings.recorded}/register`,
      false,
    ],
    [
      "nobody by the meeting's people",
      people.headOfA,
      `GET /api/meetings/${meetings.recorded}/people`,
      false,
    ],
  ] as const)("invariant 7: %s", async (_name, person, address, sees) => {
    expect((await server.call(person, address)).text.includes("A private word")).toBe(sees);
  });
});

describe("the list of meetings", () => {
  const ids = async (query: string, person: string = people.centralTeam) => {
    const { body } = await server.call(person, `GET /api/meetings?${query}`);
    return (body.meetings as { id: string }[]).map(({ id }) => id);
  };
  const december = "from=2026-12-01&to=2026-12-01";

  it.each([
    ["the day itself", december, 4],
    ["the day before", "from=2026-11-30&to=2026-11-30", 0],
    ["another network", `${december}&network=maths`, 0],
    ["a role that is asked for", `${december}&role=sendco`, 1],
  ])("is by day, network and role: %s", async (_name, query, count) => {
    expect(await ids(query)).toHaveLength(count);
  });

  it("is by school: those that somebody of it is invited to", async () => {
    expect(await ids(`${december}&school=${schools.a}`)).toEqual([meetings.english]);
    expect(await ids(`${december}&school=${schools.c}`)).toEqual([]);
  });

  it("is one's own on request", async () => {
    expect(await ids(`${december}&mine=true`, people.sendco)).toEqual([meetings.english]);
    expect(await ids(`${december}&mine=true`, people.teacher)).toEqual([]);
  });

  it("invariant 9: says which part of a question it cannot read", async () => {
    const answer = await server.call(people.sendco, "GET /api/meetings?from=soon&role=king");
    expect(answer.problem?.errors).toEqual([
      { pointer: "/from", code: "not-a-date" },
      { pointer: "/role", code: "invalid" },
    ]);
  });
});

describe("calendar addresses", () => {
  async function made(person: string, body: object): Promise<{ id: string; path: string; secret: string }> {
    const answer = await server.call(person, "POST /api/feeds", { body });
    const path = new URL(String(answer.body.address)).pathname;
    return { id: String(answer.body.id), path, secret: path.split("/").at(-1)?.replace(".ics", "") ?? "" };
  }
  const get = (beacon: Pick<Beacon, "app">, url: string, headers = {}) =>
    beacon.app.inject({ method: "GET", url, headers });

  it("open without signing in, and cost nothing when nothing has changed", async () => {
    const { path } = await made(people.sendco, { subject: "person" });
    const answer = await get(server.beacon, path);
    expect([answer.statusCode, answer.headers["content-type"]]).toEqual([
      200,
      "text/calendar; charset=utf-8",
    ]);
    expect(answer.headers["cache-control"]).toBe("private, max-age=300");
    const events = new ICAL.Component(ICAL.parse(answer.payload)).getAllSubcomponents("vevent");
    expect(events.map((event) => event.getFirstPropertyValue("uid"))).toEqual([
      `${meetings.recorded}@beacon`,
      `${meetings.english}@beacon`,
    ]);
    const again = await get(server.beacon, path, { "if-none-match": String(answer.headers.etag) });
    expect([again.statusCode, again.payload]).toEqual([304, ""]);
  });

  it("tell their owner's deadlines as days, and ask Graph nothing", async () => {
    const { path } = await made(people.headOfA, { subject: "deadlines" });
    server.beacon.graphRequests.reset();
    const answer = await get(server.beacon, path);
    const listed = await server.call(people.headOfA, "GET /api/to-do");
    expect(server.beacon.graphRequests.total()).toBe(0);
    const owed = (listed.body.things as { id: string; dueOn?: string; isOwed: boolean }[]).filter(
      ({ dueOn, isOwed }) => isOwed && dueOn,
    );
    expect(owed.length).toBeGreaterThan(0);
    const events = new ICAL.Component(ICAL.parse(answer.payload)).getAllSubcomponents("vevent");
    expect(events.map((event) => event.getFirstPropertyValue("uid"))).toEqual(
      owed.map(({ id }) => `${id}@beacon`),
    );
    const file = await server.call(people.headOfA, "GET /api/to-do/calendar");
    expect(file.text).toBe(answer.payload);
  });

  it("invariant 7: a network's and a school's say nothing of anybody's replies or why they are asked", async () => {
    for (const body of [
      { subject: "network", of: "english" },
      { subject: "school", of: schools.b },
    ]) {
      const answer = await get(server.beacon, (await made(people.teacherOfB, body)).path);
      expect(answer.payload).toContain("English moderation");
      for (const personal of ["A private reason", "declined", "DECLINED", "because", "ATTENDEE", "Hale"])
        expect(answer.payload).not.toContain(personal);
    }
  });

  it("that were stopped and that never were are answered alike", async () => {
    const { id, path } = await made(people.sendco, { subject: "person" });
    expect((await get(server.beacon, path)).statusCode).toBe(200);
    await server.call(people.sendco, `DELETE /api/feeds/${id}`);
    const alike = async (url: string) => {
      const { statusCode, payload } = await get(server.beacon, url);
      const { requestId: _own, ...rest } = JSON.parse(payload);
      return [statusCode, rest];
    };
    const stopped = await alike(path);
    expect(stopped[0]).toBe(404);
    for (const never of [`/feeds/${"x".repeat(43)}.ics`, "/feeds/short.ics", "/feeds/no-calendar"])
      expect(await alike(never)).toEqual(stopped);
  });

  it("invariant 7: are kept as digests alone, and stand in no log", async () => {
    const { secret, path } = await made(people.sendco, { subject: "person" });
    expect(Buffer.from(secret, "base64url").length).toBeGreaterThanOrEqual(16);
    await get(server.beacon, path);
    await get(server.beacon, path.replace(".ics", "x.ics"));
    expect(JSON.stringify(await storedRows(server.beacon))).not.toContain(secret);
    expect(log.text()).toContain("graph request");
    expect(log.text()).not.toContain(secret.slice(0, 12));
  });

  it("are answered so many times a minute and no more, each by itself", async () => {
    const limited = await openBeacon(server.world, { settings: { BEACON_NO_RATE_LIMIT: false } });
    const [one, other] = [
      await made(people.sendco, { subject: "person" }),
      await made(people.lead, { subject: "person" }),
    ];
    await limited.mirror.refresh();
    const statuses: number[] = [];
    for (let ask = 0; ask < 31; ask++) statuses.push((await get(limited, one.path)).statusCode);
    expect(statuses.slice(0, 30).every((status) => status === 200)).toBe(true);
    expect(statuses[30]).toBe(429);
    expect((await get(limited, other.path)).statusCode).toBe(200);
    await limited.close();
  });
});
