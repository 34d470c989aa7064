import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { schoolsList } from "./testing/schools-list.ts";
import { type TestGraph, testGraph } from "./testing/test-graph.ts";

interface BatchAnswer {
  readonly responses: readonly {
    readonly id: string;
    readonly status: number;
    readonly headers: Record<string, string>;
    readonly body?: unknown;
  }[];
}

let graph: TestGraph;
let items: string;
const json = { "Content-Type": "application/json" };

beforeAll(async () => {
  graph = await testGraph();
});
beforeEach(async () => {
  items = await schoolsList(graph, `Schools ${randomUUID()}`);
});
afterAll(() => graph.tenant.close());

const batch = (...requests: object[]) => graph.call<BatchAnswer>("POST", "/$batch", { requests });
const statuses = (answer: { body: BatchAnswer }) =>
  answer.body.responses.map(({ id, status }) => `${id}: ${status}`);
const create = (id: string, Key: string, more: object = {}) => ({
  id,
  method: "POST",
  url: items,
  headers: json,
  body: { fields: { Key } },
  ...more,
});

describe("a batch", () => {
  it("answers 200 whatever becomes of its parts, each with its own status", async () => {
    const answer = await batch(create("1", "flax"), create("2", "flax", { dependsOn: ["1"] }), {
      id: "3",
      method: "GET",
      url: `${items}/99`,
    });
    expect(answer.status).toBe(200);
    expect(statuses(answer)).toEqual(["1: 201", "2: 409", "3: 404"]);
  });

  it("fails with 424 what depends on a part that failed, and all that depends on that", async () => {
    const answer = await batch(
      { id: "a", method: "GET", url: `${items}/99` },
      create("b", "flax", { dependsOn: ["A"] }),
      create("c", "backwell", { dependsOn: ["b"] }),
    );
    expect(statuses(answer)).toEqual(["a: 404", "b: 424", "c: 424"]);
    expect((await graph.call<{ value: unknown[] }>("GET", items)).body.value).toEqual([]);
  });

  it.each([
    [
      "21 requests",
      Array.from({ length: 21 }, (_each, n) => ({ id: String(n), method: "GET", url: "/organization" })),
    ],
    [
      "the same id twice, whatever its case",
      [
        { id: "a", method: "GET", url: "/x" },
        { id: "A", method: "GET", url: "/x" },
      ],
    ],
    ["a request without an id", [{ method: "GET", url: "/x" }]],
    ["a body without a content type", [{ id: "1", method: "POST", url: "/x", body: {} }]],
    [
      "a dependence on a request that is not there",
      [{ id: "1", method: "GET", url: "/x", dependsOn: ["9"] }],
    ],
    ["no request at all", []],
  ])("is refused whole for %s", async (_what, requests) => {
    expect((await batch(...requests)).status).toBe(400);
  });

  it("throttles each part on its own", async () => {
    const answer = await batch(
      create("1", "flax"),
      create("2", "backwell", { headers: { ...json, "x-fault": "part-429" } }),
    );
    expect(statuses(answer)).toEqual(["1: 201", "2: 429"]);
    expect(answer.body.responses[1]?.headers["Retry-After"]).toBe("1");
  });

  it("is counted apart from requests made alone", async () => {
    graph.tenant.resetRequestCounts();
    await batch(create("1", "flax"), create("2", "backwell"));
    expect(graph.tenant.requestCounts()).toEqual({
      requests: { "POST /$batch": 1 },
      batchParts: { "POST /sites/{siteId}/lists/{listId}/items": 2 },
    });
  });
});
