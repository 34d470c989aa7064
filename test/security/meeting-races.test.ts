import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { draftedMeeting, newMeetingId, planBody, ruleBody, scheduledMeeting } from "./draft-meeting.ts";
import { type GuardedServer, guardedServer, places } from "./guarded-server.ts";
import { people } from "./guarded-trust.ts";
import { storedRows } from "./stored-rows.ts";

const minute = 60_000;
// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(4 * minute);

describe("two who plan one meeting, and the same twice", () => {
  let server: GuardedServer;
  beforeAll(async () => {
    server = await guardedServer();
  });
  afterAll(() => server.close());

  const rowsOf = async (text: string) =>
    (await storedRows(server.beacon)).filter((row) => row.includes(text)).length;

  /** Waits until Outlook has been told. */
  async function sent(id: string): Promise<Record<string, unknown>> {
    for (let tries = 0; tries < 100; tries++) {
      const { body } = await server.call(people.lead, `GET /api/meetings/${id}`);
      if (body.delivery === "sent") return body;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error("Outlook was not told.");
  }

  it("shows the loser what stands now, and loses nothing (invariant 3)", async () => {
    const { id, version } = await scheduledMeeting(server.call);
    const save = (person: string, title: string, at: string) =>
      server.call(person, `PUT /api/meetings/${id}`, { body: { plan: planBody({ title }) }, version: at });
    const first = await save(people.lead, "The lead's title", version);
    const second = await save(people.centralTeam, "The central team's title", version);
    expect([first.status, second.status, second.code]).toEqual([200, 409, "meeting.changed"]);
    expect(second.problem?.current).toMatchObject({
      id,
      title: "The lead's title",
      version: first.body.version,
    });
    const again = await save(people.centralTeam, "The central team's title", String(first.body.version));
    expect([again.status, again.body.title]).toEqual([200, "The central team's title"]);
  });

  it("is no lost race when Beacon has told Outlook meanwhile", async () => {
    const { id, version } = await scheduledMeeting(server.call);
    const told = await sent(id);
    expect(told).toMatchObject({ version, joinUrl: expect.stringMatching(/^http/) });
    const changed = await server.call(people.lead, `PUT /api/meetings/${id}`, {
      body: { plan: planBody({ agenda: "Thresholds" }) },
      version,
    });
    expect([changed.status, changed.body.delivery]).toEqual([200, "sent"]);
  });

  it("lets one of five who save at the same moment win, and tells the others what stands (invariant 3)", async () => {
    const { id, version } = await draftedMeeting(server.call);
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, n) =>
        server.call(people.lead, `PUT /api/meetings/${id}`, {
          body: { plan: planBody({ title: `Title ${n}` }) },
          version,
        }),
      ),
    );
    expect(answers.map(({ code }) => code).sort()).toEqual([...Array(4).fill("meeting.changed"), "ok"]);
    const winner = answers.find(({ code }) => code === "ok");
    for (const { problem } of answers.filter(({ code }) => code !== "ok"))
      expect(problem?.current).toEqual(winner?.body);
  });

  it("makes one draft, one schedule and one series of requests sent twice or ten times at once (invariant 2)", async () => {
    const { call } = server;
    const body = { id: newMeetingId(), plan: planBody({ title: "Sent more than once" }) };
    await Promise.all(Array.from({ length: 10 }, () => call(people.lead, "POST /api/meetings", { body })));
    expect(await rowsOf("Sent more than once")).toBe(1);
    const schedule = () => call(people.lead, `POST /api/meetings/${body.id}/schedule`, { version: '"0"' });
    const clicks = await Promise.all(Array.from({ length: 5 }, schedule));
    expect(clicks.filter(({ code }) => code === "ok").length).toBeGreaterThan(0);
    expect((await schedule()).code).toBe("ok");
    await sent(body.id);
    const { invitations } = await server.world.outbox();
    const mine = invitations.filter(({ subject }) => subject === "Sent more than once");
    expect(mine.map(({ kind, address }) => `${kind} ${address}`).sort()).toEqual([
      `invited ${people.sendco}@trust.example`,
      `invited ${people.lead}@trust.example`,
    ]);

    const series = { id: newMeetingId(), rule: ruleBody(), plan: planBody({ title: "Series sent twice" }) };
    const [first, second] = [
      await call(people.lead, "POST /api/meetings/series", { body: series }),
      await call(people.lead, "POST /api/meetings/series", { body: series }),
    ];
    expect(second.body).toEqual(first.body);
    expect(await rowsOf("Series sent twice")).toBe((first.body.meetings as unknown[]).length);
  });

  it("refuses a plan that cannot be, by its fields, and writes nothing (invariant 9)", async () => {
    const before = await storedRows(server.beacon);
    const bad = planBody({
      ...{ title: " ", endsAt: "2026-12-08T13:00:00.000Z", network: "english" },
      mandatoryFor: { ...planBody().mandatoryFor, people: ["nobody"] },
      preReading: [{ label: "Read", address: "javascript:alert(1)" }],
    });
    const answer = await server.call(people.lead, "POST /api/meetings", {
      body: { id: newMeetingId(), plan: bad },
    });
    expect([answer.status, answer.code]).toEqual([422, "meeting.invalid"]);
    expect(places(answer)).toEqual({
      "/plan/title": "required",
      "/plan/endsAt": "not-after-its-start",
      "/plan/mandatoryFor/people/0": "unknown-person",
      "/plan/preReading/0/address": "not-a-web-address",
    });
    const noVersion = await server.call(people.lead, "PUT /api/meetings/none", {
      body: { plan: planBody() },
    });
    expect(noVersion.code).toBe("version.required");
    expect(await storedRows(server.beacon)).toEqual(before);
  });
});
