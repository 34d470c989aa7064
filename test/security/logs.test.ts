import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { collectingLog } from "./collecting-log.ts";
import { editionVersion, itemBody, writtenItem } from "./draft-item.ts";
import { type GuardedServer, guardedServer } from "./guarded-server.ts";
import { guardedTrust, items, people, schools } from "./guarded-trust.ts";
import { wrongTokens } from "./wrong-tokens.ts";

const minute = 60_000;
// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(2 * minute);

describe("the log", () => {
  const log = collectingLog();
  const secrets: string[] = [];
  let server: GuardedServer;

  beforeAll(async () => {
    server = await guardedServer({
      log: log.logger,
      bend: (fetch) => async (input, init) => {
        const authorization = new Headers(init?.headers).get("authorization");
        if (authorization) secrets.push(authorization.replace("Bearer ", ""));
        return fetch(input, init);
      },
    });
  });
  afterAll(() => server.world.close());

  it("holds ids only: no name, no address, no word anybody wrote and no token, whatever happens (invariant 7)", async () => {
    await theWholePath();
    await everyRefusal();
    await everyFault();
    await server.beacon.close();

    const text = log.text();
    const { people: staff = [], schools: places = [] } = guardedTrust();
    const words = [
      ...staff.flatMap(({ name, email }) => [name, email, ...name.split(" ")]),
      ...places.map(({ name }) => name),
      ...Object.values(items).flatMap(({ title, what, why }) => [title, what, why]),
      "@trust.example",
      "Confidential",
      "searched for",
      server.world.config.CLIENT_SECRET,
      server.world.config.BEACON_CHECK_IN_SECRET,
      server.world.config.BEACON_FEEDBACK_SECRET,
      ...secrets,
      ...secrets.map((token) => token.split(".")[2] ?? token),
    ];
    expect(words.length).toBeGreaterThan(60);
    for (const word of words) expect(text.includes(word) ? word : "").toBe("");
    expect(text).not.toMatch(/Bearer|eyJ/);
    for (const said of [
      "graph request",
      "refused",
      "delivery ended",
      "microsoft.unavailable",
      "row left out",
    ])
      expect(text).toContain(said);
    console.log(`${log.lines.length} lines of log, ${words.length} words looked for`);
  });

  async function theWholePath() {
    const { call } = server;
    const { id, edition } = await writtenItem(call, "2027-01-12", {
      title: "Confidential",
      action: { text: "Do it" },
    });
    await call(people.editor, `GET /api/briefing/editions/${edition}/preview?reader=${people.headOfA}`);
    await call(people.editor, `POST /api/briefing/editions/${edition}/publication`, {
      body: { when: "now" },
      version: await editionVersion(call, edition),
    });
    for (let tries = 0; tries < 50 && !log.text().includes("delivery ended"); tries++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    await call(people.headOfA, `POST /api/briefing/editions/${edition}/opened`);
    await call(people.headOfA, `PUT /api/briefing/items/${id}/receipt/done`);
    await call(people.headOfA, "GET /api/home");
    await call(people.headOfA, "GET /api/briefing/search?q=searched%20for");
    await call(people.headOfA, `GET /api/briefing/editions/${edition}/take-up`);
    await call(people.editor, "GET /api/directory/people?q=Hana");
  }

  async function everyRefusal() {
    const { beacon, call, world } = server;
    for (const { headers } of await wrongTokens(world, people.headOfA)) {
      secrets.push(...Object.values(headers).filter((value) => value.length > 20));
      await beacon.app.inject({ url: "/api/home", headers });
    }
    await call(people.headOfA, `GET /api/briefing/editions/2026-11-17/take-up?school=${schools.b}`);
    await call(people.editor, "POST /api/briefing/editions/2026-11-24/items", {
      body: { title: "Confidential" },
    });
    await call(people.editor, "POST /api/briefing/editions/2026-11-24/items", {
      body: '{"title":"Confidential',
      headers: { "content-type": "application/json" },
    });
    await beacon.app.inject({ method: "POST", url: "/api/messages", payload: { text: "Confidential" } });
  }

  async function everyFault() {
    const { beacon, call, world } = server;
    world.tenant.faults.set({ rate: 1, kinds: ["503"] });
    await call(people.editor, "POST /api/briefing/editions/2026-11-24/items", {
      body: { id: "ffffffff-0000-4000-8000-000000000001", ...itemBody({ title: "Confidential" }) },
    });
    world.tenant.faults.clear();
    beacon.mirror
      .list("People")
      .put({ id: "999", etag: '"x,1"', fields: { Key: "not an id", Title: "Confidential", Email: 7 } });
  }
});
