import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { clockAt } from "../../testing/clock.ts";
import { type ScriptedAnswer, ScriptedAnswers } from "../../testing/scripted-answers.ts";
import { virtualPace } from "../../testing/virtual-pace.ts";
import { type Call, createGraph } from "./graph.ts";

function over(answer: ScriptedAnswer | Error) {
  const clock = clockAt("2026-11-24T15:30:00Z");
  const transport = new ScriptedAnswers(clock, answer);
  const graph = createGraph({
    baseUrl: "https://graph.example",
    steps: [],
    last: transport.next,
    pace: virtualPace(clock),
  });
  return { graph, sent: () => transport.sent[0]?.request };
}
const anything = z.unknown();
const call = (changes: Partial<Call<unknown>> = {}): Call<unknown> => ({
  method: "get",
  path: "/sites/beacon/lists",
  operation: "GET /sites/{site}/lists",
  answer: anything,
  ...changes,
});

describe("one call to Graph", () => {
  it("goes to version 1.0 with its query as written", async () => {
    const { graph, sent } = over({ status: 200, body: {} });
    const path = "/sites/beacon/lists/l/items?$filter=fields/Key%20eq%20'O''Brien%26Co'&$top=1";
    await graph.call(call({ path }));
    expect(sent()).toMatchObject({ method: "GET", url: `https://graph.example/v1.0${path}` });
  });

  it("carries the version that a save must still find, and its body as JSON", async () => {
    const { graph, sent } = over({ status: 200, body: {} });
    await graph.call(
      call({ method: "patch", headers: { "If-Match": '"{guid},7"' }, body: { Title: "Café" } }),
    );
    expect(sent()).toMatchObject({
      method: "PATCH",
      headers: { "if-match": '"{guid},7"', "content-type": "application/json" },
      body: '{"Title":"Café"}',
    });
  });

  it.each<[string, Partial<Call<unknown>>, boolean]>([
    ["a reading", {}, true],
    ["a change", { method: "patch", body: {} }, true],
    ["a removal", { method: "delete" }, true],
    ["a creation that carries our key", { method: "post", body: {}, keyed: true }, true],
    ["a creation without", { method: "post", body: {} }, false],
  ])("tells the steps whether it may be repeated: %s", async (_name, changes, expected) => {
    const { graph, sent } = over({ status: 200, body: {} });
    await graph.call(call(changes));
    expect(sent()?.repeatable).toBe(expected);
  });

  it("hands the steps the means to give it up", async () => {
    const { graph, sent } = over({ status: 200, body: {} });
    const { signal } = new AbortController();
    await graph.call(call({ signal }));
    expect(sent()?.signal).toBe(signal);
  });

  it("answers what the schema makes of the answer", async () => {
    const { graph } = over({ status: 200, body: { value: [{ id: "7", more: true }] } });
    const answer = z.object({ value: z.array(z.object({ id: z.string() })) });
    expect(await graph.call({ ...call(), answer })).toEqual({ value: [{ id: "7" }] });
  });

  it("answers nothing for an answer without a body", async () => {
    const { graph } = over({ status: 204 });
    expect(await graph.call(call({ method: "delete" }))).toBeUndefined();
  });

  it("does not pass off an answer of another shape as the one asked for", async () => {
    const { graph } = over({ status: 200, body: { value: "no list" } });
    await expect(
      graph.call({ ...call(), answer: z.object({ value: z.array(anything) }) }),
    ).rejects.toMatchObject({
      name: "ZodError",
    });
  });
});

describe("a call that Graph does not grant", () => {
  it.each([
    [400, "GraphRefused"],
    [401, "GraphForbidden"],
    [403, "GraphForbidden"],
    [404, "GraphNotFound"],
    [409, "GraphConflict"],
    [412, "GraphConflict"],
    [423, "GraphRefused"],
    [410, "GraphResyncNeeded"],
    [429, "GraphThrottled"],
    [500, "GraphUnavailable"],
    [504, "GraphUnavailable"],
    [507, "GraphUnavailable"],
  ])("with status %i is a failure of its own kind, %s", async (status, name) => {
    const { graph } = over({
      status,
      headers: { "request-id": "req-1" },
      body: { error: { code: "someCode", message: "Asha Bell has no licence" } },
    });
    const failure: Error = await graph.call(call()).then(
      () => new Error("granted"),
      (fault: Error) => fault,
    );
    expect(failure).toMatchObject({
      name,
      status,
      code: "someCode",
      requestId: "req-1",
      operation: "GET /sites/{site}/lists",
    });
    expect(failure.message).not.toContain("Asha Bell");
  });

  it("says when one may come back, and from where to begin again", async () => {
    const throttled = over({ status: 429, headers: { "retry-after": "30" } });
    await expect(throttled.graph.call(call())).rejects.toMatchObject({
      retryAt: new Date("2026-11-24T15:30:30Z"),
    });
    const location = "https://graph.example/v1.0/sites/beacon/lists/l/items/delta";
    const resync = over({ status: 410, headers: { location } });
    await expect(resync.graph.call(call())).rejects.toMatchObject({ location });
  });

  it("is a failure of the same kind when a gateway answers in HTML", async () => {
    const clock = clockAt("2026-11-24T15:30:00Z");
    const graph = createGraph({
      baseUrl: "https://graph.example",
      steps: [],
      last: async () => new Response("<h1>Bad gateway</h1>", { status: 502 }),
      pace: virtualPace(clock),
    });
    await expect(graph.call(call())).rejects.toMatchObject({
      name: "GraphUnavailable",
      status: 502,
      code: "",
    });
  });

  it("is unavailable when no answer came, with the cause kept", async () => {
    const cause = new TypeError("fetch failed");
    const { graph } = over(cause);
    await expect(graph.call(call())).rejects.toMatchObject({ name: "GraphUnavailable", status: 0, cause });
  });
});

describe("links that Graph hands out", () => {
  const { graph } = over({ status: 200, body: {} });

  it("are followed below the version", () => {
    expect(graph.pathOf("https://graph.example/v1.0/sites/b/lists/l/items?$skiptoken=x%3D1")).toBe(
      "/sites/b/lists/l/items?$skiptoken=x%3D1",
    );
  });

  it.each([
    "https://evil.example/v1.0/sites",
    "https://graph.example.evil.example/v1.0/sites",
    "https://graph.example/beta/sites",
    "http://graph.example/v1.0/sites",
    "https://graph.example/v1.0",
  ])("are not followed to %s, where the token would go too", async (link) => {
    expect(() => graph.pathOf(link)).toThrow("a link that is not its own");
    const { graph: fresh, sent } = over({ status: 200, body: {} });
    await expect(fresh.call(call({ path: link }))).rejects.toThrow("a link that is not its own");
    expect(sent()).toBeUndefined();
  });
});
