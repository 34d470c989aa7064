import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { collectingLog, type LogLine } from "./collecting-log.ts";
import { editionVersion, itemBody, newItemId, writtenItem } from "./draft-item.ts";
import { type GuardedServer, guardedServer } from "./guarded-server.ts";
import { items, people } from "./guarded-trust.ts";
import { storedRows } from "./stored-rows.ts";

const minute = 60_000;
// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(2 * minute);
const add = "POST /api/briefing/editions/2026-11-24/items" as const;

describe("when Graph fails", () => {
  const log = collectingLog();
  let server: GuardedServer;
  let isForbidden = false;

  beforeAll(async () => {
    server = await guardedServer({
      log: log.logger,
      bend: (fetch) => async (input, init) => {
        const isCreate = init?.method === "POST" && String(input).endsWith("/items");
        if (!isForbidden || !isCreate) return fetch(input, init);
        return Response.json(
          { error: { code: "accessDenied", message: "Hana Cole may not write here." } },
          { status: 403, headers: { "request-id": "graph-request-7" } },
        );
      },
    });
  });
  beforeEach(() => {
    server.world.tenant.faults.clear();
    isForbidden = false;
    log.lines.length = 0;
    // Past every wait that an earlier failure asked for.
    server.world.clock.advance(10 * minute);
  });
  afterAll(() => server.close());

  it.each(["503", "429", "429-long", "429-bare", "500", "502", "504", "507"] as const)(
    "says that Microsoft 365 is not answering when it goes on with %s, and nothing half-written remains (invariants 1 and 9)",
    async (kind) => {
      const before = await storedRows(server.beacon);
      server.world.tenant.faults.set({ rate: 1, kinds: [kind], match: { pathPattern: "/items" } });
      const answer = await server.call(people.editor, add, { body: { id: newItemId(), ...itemBody() } });
      expect([answer.status, answer.code, answer.problem?.detail]).toEqual([
        503,
        "microsoft.unavailable",
        "Microsoft 365 is not answering. Nothing was lost. Try again in a minute.",
      ]);
      expect(faults(log.lines)).toEqual([
        expect.objectContaining({ operation: "POST /sites/{site}/lists/{list}/items" }),
      ]);
      server.world.tenant.faults.clear();
      server.world.clock.advance(10 * minute);
      expect(await storedRows(server.beacon)).toEqual(before);
    },
  );

  it("keeps one item when the answer to a write that happened is lost, however often it is sent again (invariant 2)", async () => {
    const body = { id: newItemId(), ...itemBody({ title: "Written once" }) };
    server.world.tenant.faults.set({
      rate: 1,
      kinds: ["504-after-commit"],
      match: { method: "POST", pathPattern: "/items" },
      times: 6,
    });
    expect((await server.call(people.editor, add, { body })).status).toBe(201);
    server.world.tenant.faults.clear();
    expect((await server.call(people.editor, add, { body })).status).toBe(201);
    expect((await storedRows(server.beacon)).filter((row) => row.includes("Written once"))).toHaveLength(1);
  });

  it("takes a save that happened as saved, although its answer was lost and the repeat was refused (invariants 1 and 3)", async () => {
    const { id, version } = await writtenItem(server.call);
    server.world.tenant.faults.set({
      rate: 1,
      kinds: ["504-after-commit"],
      match: { method: "PATCH" },
      times: 1,
    });
    const saved = await server.call(people.editor, `PUT /api/briefing/items/${id}`, {
      body: itemBody({ title: "Kept" }),
      version,
    });
    expect([saved.code, saved.body.title]).toEqual(["ok", "Kept"]);
  });

  it("lets everybody go on reading while Graph does not answer", async () => {
    server.world.tenant.faults.set({ rate: 1, kinds: ["503"] });
    for (const request of [
      "GET /api/home",
      "GET /api/briefing/editions/2026-11-17",
      "GET /api/networks",
    ] as const)
      expect((await server.call(people.headOfA, request)).code).toBe("ok");
  });

  it("does not tell a reader that an item is done when that was not written (invariant 1)", async () => {
    server.world.tenant.faults.set({ rate: 1, kinds: ["503"] });
    const done = `PUT /api/briefing/items/${items.primaryHeads.id}/receipt/done` as const;
    expect((await server.call(people.headOfA, done)).code).toBe("microsoft.unavailable");
    const { items: read } = (await server.call(people.headOfA, "GET /api/briefing/editions/2026-11-17")).body;
    expect(read).toContainEqual(expect.objectContaining({ id: items.primaryHeads.id, done: false }));
  });

  it("does not begin to publish what it could not claim (invariant 4)", async () => {
    const { edition } = await writtenItem(server.call);
    const version = await editionVersion(server.call, edition);
    server.world.tenant.faults.set({ rate: 1, kinds: ["503"], match: { method: "PATCH" } });
    const publish = { body: { when: "now" }, version };
    const answer = await server.call(
      people.editor,
      `POST /api/briefing/editions/${edition}/publication`,
      publish,
    );
    expect(answer.code).toBe("microsoft.unavailable");
    expect(await editionVersion(server.call, edition)).toBe(version);
    const outbox = await server.world.outbox();
    expect([outbox.posts.length, outbox.notifications.length]).toEqual([0, 0]);
  });

  it("logs a permission that Graph does not grant as a fault of ours, and shows nobody Graph's words", async () => {
    const before = await storedRows(server.beacon);
    isForbidden = true;
    const answer = await server.call(people.editor, add, { body: { id: newItemId(), ...itemBody() } });
    expect([answer.status, answer.code]).toEqual([500, "server.fault"]);
    expect(answer.text).not.toMatch(/Hana|accessDenied|graph-request-7|sites|stack/);
    expect(faults(log.lines)).toEqual([
      {
        name: "GraphForbidden",
        operation: "POST /sites/{site}/lists/{list}/items",
        status: 403,
        code: "accessDenied",
        requestId: "graph-request-7",
      },
    ]);
    expect(log.text()).toContain(String(answer.problem?.requestId));
    expect(log.text()).not.toContain("Hana");
    expect(await storedRows(server.beacon)).toEqual(before);
  });
});

const faults = (lines: readonly LogLine[]) => lines.flatMap(({ fault }) => fault ?? []);
