import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type Page, schoolsList } from "../graph/testing/schools-list.ts";
import { type TestGraph, testGraph } from "../graph/testing/test-graph.ts";

let graph: TestGraph;
let items: string;
let now: Date;
let draws: number[];

beforeAll(async () => {
  now = new Date("2026-11-22T09:00:00Z");
  graph = await testGraph({ now: () => now, random: () => draws.shift() ?? 0 });
});
beforeEach(async () => {
  now = new Date("2026-11-22T09:00:00Z");
  draws = [];
  graph.tenant.faults.clear();
  items = await schoolsList(graph, `Schools ${randomUUID()}`);
  await graph.call("POST", items, { fields: { Key: "a" } });
  await graph.call("POST", items, { fields: { Key: "b" } });
});
afterAll(() => graph.tenant.close());

const get = (address = items, headers: Record<string, string> = {}) =>
  graph.call<Page>("GET", address, undefined, headers);

describe("faults on request", () => {
  it.each([
    ["429", 429, "TooManyRequests", "1"],
    ["429-date", 429, "TooManyRequests", "Sun, 22 Nov 2026 09:00:01 GMT"],
    ["429-long", 429, "TooManyRequests", "200"],
    ["429-bare", 429, "TooManyRequests", undefined],
    ["500", 500, "generalException", undefined],
    ["502", 502, "BadGateway", undefined],
    ["503", 503, "serviceNotAvailable", "1"],
    ["504", 504, "GatewayTimeout", undefined],
    ["507", 507, "quotaLimitReached", undefined],
  ])("%s answers in Graph's form", async (kind, status, code, retryAfter) => {
    const answer = await graph.call("GET", items, undefined, { "x-fault": kind });
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ error: { code } });
    expect(answer.headers["retry-after"]).toBe(retryAfter);
  });

  it("a 504 after the commit has written what it seems to have lost", async () => {
    const { status } = await graph.call(
      "POST",
      items,
      { fields: { Key: "c" } },
      { "x-fault": "504-after-commit" },
    );
    expect(status).toBe(504);
    expect((await get()).body.value).toHaveLength(3);
  });

  it("any other fault on a write has written nothing", async () => {
    await graph.call("POST", items, { fields: { Key: "c" } }, { "x-fault": "503" });
    expect((await get()).body.value).toHaveLength(2);
  });

  it("refuses a kind it does not know", async () => {
    expect((await get(items, { "x-fault": "418" })).status).toBe(400);
  });
});

describe("faults of delta", () => {
  it("refuses a token with 410 and says where to start again, but never a first enumeration", async () => {
    graph.tenant.faults.set({ rate: 1, kinds: ["delta-410"] });
    const first = await get(`${items}/delta?$top=5`);
    expect(first.status).toBe(200);
    const refused = await graph.call("GET", first.body["@odata.deltaLink"] ?? "");
    expect(refused.status).toBe(410);
    expect(refused.body).toMatchObject({ error: { code: "resyncChangesApplyDifferences" } });
    expect((await get(refused.headers.location)).body.value).toHaveLength(2);
  });

  it("repeats items and turns their order round, the last being the latest", async () => {
    const { body } = await get(`${items}/delta`, { "x-fault": "delta-duplicates" });
    expect(body.value.map(({ id }) => id)).toEqual(["2", "1", "1", "2"]);
  });

  it("sends an empty page whose nextLink brings the items after all", async () => {
    graph.tenant.faults.set({ rate: 1, kinds: ["delta-empty-page"] });
    const empty = await get(`${items}/delta`);
    expect(empty.body.value).toEqual([]);
    const next = await get(empty.body["@odata.nextLink"]);
    expect(next.body.value.map(({ id }) => id)).toEqual(["1", "2"]);
  });
});

describe("a plan of faults", () => {
  it("hits the share of calls it says, drawn so that a run can be repeated", async () => {
    graph.tenant.faults.set({ rate: 0.25, kinds: ["500", "502"] });
    draws = [0.3, 0.2, 0.9, 0.26, 0.1, 0.1];
    const statuses = [];
    for (let n = 0; n < 4; n++) statuses.push((await get()).status);
    expect(statuses).toEqual([200, 502, 200, 500]);
    expect(graph.tenant.faults.counters).toEqual({ "500": 1, "502": 1 });
  });

  it("can be for some calls only, and for a number of times", async () => {
    graph.tenant.faults.set({
      rate: 1,
      kinds: ["503"],
      match: { method: "GET", pathPattern: "/items$" },
      times: 2,
    });
    const statuses = [];
    for (const address of [graph.site, items, items, items]) statuses.push((await get(address)).status);
    expect(statuses).toEqual([200, 503, 503, 200]);
  });

  it("is set, read and ended over HTTP, and refused with what is wrong with it", async () => {
    const { app } = graph.tenant;
    const post = (payload: object) => app.inject({ method: "POST", url: "/_admin/faults", payload });
    expect((await post({ rate: 2, kinds: ["500"] })).statusCode).toBe(400);
    expect((await post({ rate: 1, kinds: ["500"], match: { pathPattern: "(" } })).json()).toEqual({
      error: "✖ is not a regular expression\n  → at match.pathPattern",
    });
    expect((await post({ rate: 1, kinds: ["500"] })).statusCode).toBe(204);
    await get();
    expect((await app.inject("/_admin/faults")).json()).toEqual({
      injected: { "500": 1 },
      earlyRetries: 0,
      earlyCalls: [],
    });
    await app.inject({ method: "DELETE", url: "/_admin/faults" });
    expect((await get()).status).toBe(200);
  });
});

describe("honesty about Retry-After", () => {
  it("counts a call that comes back before its wait is over, anywhere in the same workload", async () => {
    graph.tenant.faults.set({ rate: 1, kinds: ["429"], retryAfterSeconds: 10, times: 1 });
    await get();
    now = new Date("2026-11-22T09:00:09Z");
    await get(graph.site);
    expect(graph.tenant.faults.earlyRetries).toBe(1);
    expect(graph.tenant.faults.earlyCalls).toMatchObject([
      { method: "GET", path: graph.site, earlyByMs: 1000 },
    ]);
  });

  it("counts nothing once the wait is over, for another workload, or without the header", async () => {
    graph.tenant.faults.set({ rate: 1, kinds: ["503"], retryAfterSeconds: 10, times: 1 });
    await get();
    await get("/organization");
    now = new Date("2026-11-22T09:00:10Z");
    await get();
    await get(items, { "x-fault": "429-bare" });
    await get();
    expect(graph.tenant.faults.earlyRetries).toBe(0);
  });

  it("does not blame calls that were on their way when the wait was announced", async () => {
    graph.tenant.faults.set({ rate: 1, kinds: ["429"], times: 1 });
    const answers = await Promise.all([get(), get(), get()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 429]);
    expect(graph.tenant.faults.earlyRetries).toBe(0);
  });
});
