import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { InjectOptions } from "fastify";
import { toAnswer } from "./caller.ts";
import { editionVersion, itemBody } from "./draft-item.ts";
import { type GuardedServer, guardedServer, places } from "./guarded-server.ts";
import { items } from "./guarded-trust.ts";

const minute = 60_000;
// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(2 * minute);

describe("a request that cannot be right", () => {
  let server: GuardedServer;
  beforeAll(async () => {
    server = await guardedServer();
  });
  afterAll(() => server.close());

  it.each([
    ["an item nobody knows", "PUT /api/briefing/items/nothing", itemBody(), 404, "item.not-found"],
    ["a published item", `PUT /api/briefing/items/${items.allHeads.id}`, itemBody(), 409, "item.locked"],
    [
      "a receipt of nothing",
      "PUT /api/briefing/items/nothing/receipt/done",
      undefined,
      404,
      "item.not-found",
    ],
    [
      "an act that is none",
      `PUT /api/briefing/items/${items.allHeads.id}/receipt/opened`,
      undefined,
      400,
      "request.invalid",
    ],
    [
      "an order that is none",
      "PUT /api/briefing/editions/2026-11-24/order",
      { items: "x" },
      400,
      "request.invalid",
    ],
    [
      "another time to publish",
      "POST /api/briefing/editions/2026-11-24/publication",
      { when: "never" },
      400,
      "request.invalid",
    ],
    [
      "a preview for nobody",
      "GET /api/briefing/editions/2026-11-24/preview?reader=x",
      undefined,
      404,
      "person.not-found",
    ],
    [
      "a preview without reader",
      "GET /api/briefing/editions/2026-11-24/preview",
      undefined,
      400,
      "request.invalid",
    ],
    [
      "201 characters to search for",
      `GET /api/briefing/search?q=${"x".repeat(201)}`,
      undefined,
      400,
      "request.invalid",
    ],
    ["two searches in one", "GET /api/briefing/search?q=a&q=b", undefined, 400, "request.invalid"],
    ["a role that is none", "GET /api/directory/people?q=a&role=king", undefined, 400, "request.invalid"],
    [
      "a path that climbs out in code",
      "GET /api/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
      undefined,
      404,
      "route.not-found",
    ],
    ["a path that is no text", "GET /api/briefing/editions/%ff", undefined, 400, "request.invalid"],
    ["a path with a null character", "GET /api/briefing/editions/%00", undefined, 400, "request.invalid"],
    [
      "an overlong id",
      `PUT /api/briefing/items/${"x".repeat(500)}/receipt/done`,
      undefined,
      404,
      "route.not-found",
    ],
    ["another method", "PATCH /api/briefing/items/item-in-draft", itemBody(), 404, "route.not-found"],
    ["OPTIONS", "OPTIONS /api/home", undefined, 404, "route.not-found"],
    ["TRACE", "TRACE /api/home", undefined, 404, "route.not-found"],
  ] as const)("refuses %s (invariant 9)", async (_name, request, body, status, code) => {
    const version = '"x,1"';
    const answer = await server.refusal(request, { version, ...(body === undefined ? {} : { body }) });
    expect([answer.status, answer.code]).toEqual([status, code]);
  });

  it.each([
    ["no version", undefined, 428, "version.required"],
    ["an empty version", "", 428, "version.required"],
    ["any version", "*", 400, "request.invalid"],
    ["several versions", '"a,1", "a,2"', 400, "request.invalid"],
    ["a version that is none", "v1", 400, "request.invalid"],
    ["a version of something else", '"a,1"', 409, "item.changed"],
  ])(
    "refuses a save with %s, which would hide a lost race (invariant 3)",
    async (_name, version, status, code) => {
      const answer = await server.refusal(`PUT /api/briefing/items/${items.inDraft.id}`, {
        body: itemBody(),
        ...(version === undefined ? {} : { version }),
      });
      expect([answer.status, answer.code]).toEqual([status, code]);
    },
  );

  it("refuses an order of items that are not there or stand in it twice, each in its place (invariant 9)", async () => {
    const version = await editionVersion(server.call, "2026-11-24");
    const order = [items.inDraft.id, "x", items.inDraft.id];
    const answer = await server.refusal("PUT /api/briefing/editions/2026-11-24/order", {
      body: { items: order },
      version,
    });
    expect([answer.status, answer.code, places(answer)]).toEqual([
      422,
      "edition.invalid",
      { "/items/1": "unknown-item", "/items/2": "duplicate" },
    ]);
  });

  it("tells a browser of another site nothing, whatever it asks first", async () => {
    const answer = await server.beacon.app.inject({
      method: "OPTIONS",
      url: "/api/home",
      headers: { origin: "https://evil.example", "access-control-request-method": "GET" },
    });
    expect(toAnswer(answer).code).toBe("sign-in.required");
    expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  it("answers a method that HTTP knows and Beacon does not as a problem", async () => {
    const method = "PROPFIND" as NonNullable<InjectOptions["method"]>;
    expect(toAnswer(await server.beacon.app.inject({ method, url: "/api/home" })).code).toBe(
      "route.not-found",
    );
  });
});
