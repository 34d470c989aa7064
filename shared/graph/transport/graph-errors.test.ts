import { describe, expect, it } from "@jest/globals";
import { GraphClientError } from "@microsoft/microsoft-graph-client";
import {
  GraphConflict,
  GraphFailure,
  GraphForbidden,
  GraphNotFound,
  GraphRefused,
  GraphResyncNeeded,
  GraphThrottled,
  GraphUnavailable,
} from "./graph-errors.ts";
import { toGraphFailure } from "./to-graph-failure.ts";

const now = new Date("2026-11-24T15:30:00Z");
const all = {
  GraphConflict,
  GraphForbidden,
  GraphNotFound,
  GraphRefused,
  GraphResyncNeeded,
  GraphThrottled,
  GraphUnavailable,
};

const answered = (status: number, headers: Record<string, string> = {}, body: unknown = undefined) =>
  toGraphFailure("GET /sites", { status, headers: (name) => headers[name] ?? null, body }, now);

/** Every kind of failure that this one is an instance of. */
const kindsOf = (failure: unknown) =>
  Object.entries(all)
    .filter(([, kind]) => failure instanceof kind)
    .map(([name]) => name);

describe("a failure of Graph", () => {
  it.each([
    [400, "GraphRefused"],
    [401, "GraphForbidden"],
    [403, "GraphForbidden"],
    [404, "GraphNotFound"],
    [409, "GraphConflict"],
    [410, "GraphResyncNeeded"],
    [412, "GraphConflict"],
    [413, "GraphRefused"],
    [423, "GraphRefused"],
    [429, "GraphThrottled"],
    [500, "GraphUnavailable"],
    [502, "GraphUnavailable"],
    [503, "GraphUnavailable"],
    [504, "GraphUnavailable"],
    [507, "GraphUnavailable"],
  ])("of status %i is a %s and no other", (status, kind) => {
    const failure = answered(status);
    expect([failure.name, kindsOf(failure), failure.status]).toEqual([kind, [kind], status]);
    expect(failure).toBeInstanceOf(GraphFailure);
    // What the client library passes through unchanged.
    expect(failure).toBeInstanceOf(GraphClientError);
  });

  it("says which operation failed, how, and under which id Graph knows it, and none of Graph's words", () => {
    const body = { error: { code: "nameAlreadyExists", message: "Hana Cole is there already." } };
    const failure = answered(409, { "request-id": "graph-7" }, body);
    expect(failure).toMatchObject({
      operation: "GET /sites",
      code: "nameAlreadyExists",
      requestId: "graph-7",
    });
    expect(failure.message).toBe("GET /sites: 409 nameAlreadyExists");
    expect(JSON.stringify(failure) + failure.stack).not.toContain("Hana");
  });

  it.each([
    ["in seconds", "120", new Date("2026-11-24T15:32:00Z")],
    ["as a date", "Tue, 24 Nov 2026 15:33:00 GMT", new Date("2026-11-24T15:33:00Z")],
    ["not at all", undefined, undefined],
    ["in no form we know", "soon", undefined],
  ])("that throttles says when to come back, told %s", (_name, header, retryAt) => {
    const failure = answered(429, header === undefined ? {} : { "retry-after": header });
    expect((failure as GraphThrottled).retryAt).toEqual(retryAt);
  });

  it("that wants a new start says where from", () => {
    const failure = answered(410, { location: "https://graph.microsoft.com/v1.0/sites/x/delta" });
    expect((failure as GraphResyncNeeded).location).toBe("https://graph.microsoft.com/v1.0/sites/x/delta");
  });

  it("keeps what lay beneath it, and says so only then", () => {
    const failure = { operation: "GET /sites", status: 0, code: "noAnswer", requestId: "" };
    const cause = new TypeError("fetch failed");
    expect(new GraphUnavailable({ ...failure, cause }).cause).toBe(cause);
    expect("cause" in new GraphUnavailable(failure)).toBe(false);
  });

  it.each([
    ["a page", "<html>"],
    ["nothing", undefined],
    ["an error without code", { error: {} }],
    ["null", { error: null }],
  ])("reads %s for a body without stumbling", (_name, body) => {
    expect(answered(502, {}, body)).toMatchObject({ name: "GraphUnavailable", code: "" });
  });
});
