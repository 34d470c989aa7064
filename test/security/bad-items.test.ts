import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { badItems, link } from "./bad-items.ts";
import { itemBody } from "./draft-item.ts";
import { type GuardedServer, guardedServer, places } from "./guarded-server.ts";
import { people } from "./guarded-trust.ts";

const minute = 60_000;
// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(2 * minute);
const id = "dddddddd-0000-4000-8000-000000000001";
const add = "POST /api/briefing/editions/2026-11-24/items" as const;

describe("an item that cannot be right", () => {
  let server: GuardedServer;
  beforeAll(async () => {
    server = await guardedServer();
  });
  afterAll(() => server.close());

  it.each(badItems)(
    "refuses an item with %s, names the place, and stores nothing (invariant 9)",
    async (_name, change, status, named) => {
      const answer = await server.refusal(add, { body: { id, ...itemBody(), ...change } });
      expect([answer.status, places(answer)]).toEqual([status, named]);
    },
  );

  it("names everything that is wrong at once (invariant 9)", async () => {
    const body = { id, ...itemBody({ title: "", owner: "nobody", ...link("javascript:alert(1)") }) };
    expect(places(await server.refusal(add, { body }))).toEqual({
      "/title": "required",
      "/links/0/address": "not-a-web-address",
      "/owner": "unknown-person",
    });
  });

  it("takes a deadline on the Tuesday itself", async () => {
    const body = {
      id: "dddddddd-0000-4000-8000-0000000000aa",
      ...itemBody({ action: { text: "Do it", dueOn: "2026-11-24" } }),
    };
    expect((await server.call(people.editor, add, { body })).status).toBe(201);
  });

  it.each([
    ["a Wednesday", "2026-11-25", 422, "edition.not-a-briefing-tuesday"],
    ["no date", "next-tuesday", 400, "request.invalid"],
    ["a date that does not exist", "2027-02-30", 400, "request.invalid"],
    ["a quote", "2026-11-24'", 400, "request.invalid"],
    ["a published edition", "2026-11-17", 409, "item.locked"],
  ])("refuses an item for %s (invariant 9)", async (_name, edition, status, code) => {
    const answer = await server.refusal(`POST /api/briefing/editions/${edition}/items`, {
      body: { id, ...itemBody() },
    });
    expect([answer.status, answer.code]).toEqual([status, code]);
  });
});
