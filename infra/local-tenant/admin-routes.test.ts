import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type TestGraph, testGraph } from "./graph/testing/test-graph.ts";

let graph: TestGraph;

beforeEach(async () => {
  graph = await testGraph();
  graph.tenant.resetRequestCounts();
});
afterEach(() => graph.tenant.close());

describe("what the tenant tells of itself", () => {
  it("counts requests by operation, until it is told to start again", async () => {
    await graph.call("GET", graph.site);
    await graph.call("GET", graph.site);
    await graph.call("GET", "/nowhere");
    const { app } = graph.tenant;
    expect((await app.inject("/_admin/requests")).json()).toEqual({
      requests: { "GET /sites/{siteId}": 2, "GET (not served)": 1 },
      batchParts: {},
    });
    await app.inject({ method: "DELETE", url: "/_admin/requests" });
    expect((await app.inject("/_admin/requests")).json()).toEqual({ requests: {}, batchParts: {} });
  });

  it("tells whoever listens of each exchange, until they stop listening", async () => {
    const seen: string[] = [];
    const stop = graph.tenant.onExchange(({ method, template, status }) =>
      seen.push(`${method} ${template} ${status}`),
    );
    await graph.call("POST", `${graph.site}/lists`, { displayName: "Schools" });
    await graph.call("GET", `${graph.site}/lists/Nothing`);
    stop();
    await graph.call("GET", graph.site);
    expect(seen).toEqual(["POST /sites/{siteId}/lists 201", "GET /sites/{siteId}/lists/{listId} 404"]);
  });

  it("is no part of Graph", async () => {
    expect((await graph.call("GET", "/_admin/requests")).status).toBe(404);
  });
});
