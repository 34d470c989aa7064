import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { itemBody } from "./draft-item.ts";
import { type GuardedServer, guardedServer, places } from "./guarded-server.ts";
import { people } from "./guarded-trust.ts";

const minute = 60_000;
// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(2 * minute);
const id = "dddddddd-0000-4000-8000-000000000001";
const add = "POST /api/briefing/editions/2026-11-24/items" as const;

describe("a body that cannot be right", () => {
  let server: GuardedServer;
  beforeAll(async () => {
    server = await guardedServer();
  });
  afterAll(() => server.close());

  const json = "application/json";
  const good = JSON.stringify({ id, ...itemBody() });

  it.each([
    ["no body", "", json, 400, "request.invalid"],
    ["half a body", good.slice(0, -2), json, 400, "request.invalid"],
    ["a list", `[${good}]`, json, 400, "request.invalid"],
    ["null", "null", json, 400, "request.invalid"],
    ["a word", '"item"', json, 400, "request.invalid"],
    ["a form", "title=Cover", "application/x-www-form-urlencoded", 415, "request.unsupported"],
    ["plain text", good, "text/plain", 415, "request.unsupported"],
    ["XML", "<item/>", "application/xml", 415, "request.unsupported"],
    ["a content type that is none", good, "json", 415, "request.unsupported"],
    ["a prototype", good.replace("{", '{"__proto__":{"isAdmin":true},'), json, 400, "request.invalid"],
    [
      "a prototype, spelt otherwise",
      good.replace("{", '{"\\u005f_proto__":{"isAdmin":true},'),
      json,
      400,
      "request.invalid",
    ],
    [
      "a constructor",
      good.replace("{", '{"constructor":{"prototype":{"isAdmin":true}},'),
      json,
      400,
      "request.invalid",
    ],
    ["300 KB", good.replace("Cover form", "x".repeat(300 * 1024)), json, 413, "request.too-large"],
    ["100,000 brackets", "[".repeat(100_000), json, 400, "request.invalid"],
    ["100,000 lists in each other", "[".repeat(100_000) + "]".repeat(100_000), json, 400, "request.invalid"],
    [
      "50,000 lists for a title",
      good.replace('"Cover form"', "[".repeat(50_000) + "]".repeat(50_000)),
      json,
      400,
      "request.invalid",
    ],
  ])("refuses a body that is %s (invariant 9)", async (_name, body, type, status, code) => {
    const answer = await server.refusal(add, { body, headers: { "content-type": type } });
    expect([answer.status, answer.code]).toEqual([status, code]);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it("refuses a small body that unpacks into a large one, and one that does not unpack (invariant 9)", async () => {
    const headers = { "content-type": json, "content-encoding": "gzip" };
    const bomb = await server.refusal(add, { body: gzipSync(Buffer.alloc(20_000_000, " ")), headers });
    expect([bomb.status, bomb.code]).toEqual([413, "request.too-large"]);
    const noise = await server.refusal(add, { body: Buffer.from("not gzip"), headers });
    expect([noise.status, noise.code]).toEqual([400, "request.invalid"]);
  });

  it("lets the last of two equal keys count, as JSON does, and checks that one", async () => {
    const twice = good.replace('"title":"Cover form"', '"title":"Cover form","title":""');
    expect(places(await server.refusal(add, { body: twice, headers: { "content-type": json } }))).toEqual({
      "/title": "required",
    });
  });

  it("leaves out what it does not know, and stores the rest", async () => {
    const body = {
      id: "dddddddd-0000-4000-8000-0000000000bb",
      ...itemBody(),
      version: "x",
      status: "published",
      Key: "k",
    };
    const added = await server.call(people.editor, add, { body });
    expect(added.status).toBe(201);
    expect(added.text).not.toContain('"Key"');
    expect(added.body.version).not.toBe("x");
  });
});
