import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { schoolsList, type TestItem } from "../testing/schools-list.ts";
import { type TestGraph, testGraph } from "../testing/test-graph.ts";

interface Refusal {
  readonly error: { readonly code: string; readonly message: string };
}

let graph: TestGraph;
let items: string;

beforeAll(async () => {
  graph = await testGraph();
});
beforeEach(async () => {
  items = await schoolsList(graph, `Schools ${randomUUID()}`);
});
afterAll(() => graph.tenant.close());

const add = (fields: object) => graph.call<TestItem>("POST", items, { fields });

describe("writing items of a list", () => {
  it("gives a new item its number, its fields and the tag of its first version", async () => {
    const { status, body } = await add({ Title: "Flax Bourton", Key: "flax", Pupils: 50, Small: true });
    expect(status).toBe(201);
    expect(body.id).toBe("1");
    expect(body.fields).toMatchObject({
      Title: "Flax Bourton",
      Key: "flax",
      Pupils: 50,
      Small: true,
      id: "1",
    });
    expect(body.eTag).toMatch(/^"[0-9a-f-]{36},1"$/);
  });

  it("refuses a second item with the same unique value with 409, whatever its case", async () => {
    await add({ Key: "flax" });
    const { status, body } = await graph.call<Refusal>("POST", items, { fields: { Key: "FLAX" } });
    expect(status).toBe(409);
    expect(body.error.code).toBe("nameAlreadyExists");
    expect(body.error.message).toContain(
      "duplicate values were found in the following field(s) in the list: [Key]",
    );
  });

  it("lets a unique value be used again once its item is deleted", async () => {
    await add({ Key: "flax" });
    await graph.call("DELETE", `${items}/1`);
    expect((await add({ Key: "flax" })).status).toBe(201);
  });

  it("lets an item keep its own unique value when it is changed", async () => {
    await add({ Key: "flax" });
    expect((await graph.call("PATCH", `${items}/1/fields`, { Key: "flax", Pupils: 51 })).status).toBe(200);
  });

  it.each([
    ["a name that is no column", { Shcool: "x" }, "Field 'Shcool' is not recognized"],
    [
      "text where a number belongs",
      { Pupils: "fifty" },
      "Invalid value for field 'Pupils': expected a number.",
    ],
    [
      "a number where text belongs",
      { Key: 7 },
      "Invalid value for field 'Key': expected one line of text of at most 255 characters.",
    ],
    [
      "text where a yes or no belongs",
      { Small: "yes" },
      "Invalid value for field 'Small': expected a boolean.",
    ],
    [
      "a date that is none",
      { JoinedAt: "soon" },
      "Invalid value for field 'JoinedAt': expected a date and time in ISO 8601.",
    ],
    [
      "a choice that is not offered",
      { Phase: "nursery" },
      "Invalid value for field 'Phase': expected one of primary, secondary.",
    ],
    [
      "256 characters on one line",
      { Key: "k".repeat(256) },
      "Invalid value for field 'Key': expected one line of text of at most 255 characters.",
    ],
  ])("refuses %s and writes nothing", async (_what, fields, message) => {
    const { status, body } = await graph.call<Refusal>("POST", items, { fields });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: "invalidRequest", message });
    expect((await graph.call<{ value: unknown[] }>("GET", items)).body.value).toEqual([]);
  });

  it("takes 255 characters on one line and thousands in a note", async () => {
    expect((await add({ Key: "k".repeat(255), Notes: "n".repeat(5000) })).status).toBe(201);
  });

  it("changes only the fields named and clears those set to null", async () => {
    await add({ Key: "flax", Pupils: 50, Hub: "north" });
    await graph.call("PATCH", `${items}/1/fields`, { Pupils: 51, Hub: null });
    const { body } = await graph.call<Record<string, unknown>>("GET", `${items}/1/fields`);
    expect(body).toMatchObject({ Key: "flax", Pupils: 51 });
    expect(body).not.toHaveProperty("Hub");
  });

  it("keeps instants to the second, in UTC", async () => {
    const { body } = await add({ Key: "a", JoinedAt: "2026-06-02T15:30:00.250+01:00" });
    expect(body.fields.JoinedAt).toBe("2026-06-02T14:30:00Z");
  });
});

describe("two people saving the same item", () => {
  it("refuses the one who read the older version with 412 and keeps what the first saved", async () => {
    const { body: read } = await add({ Key: "flax", Pupils: 50 });
    const first = await graph.call("PATCH", `${items}/1/fields`, { Pupils: 51 }, { "if-match": read.eTag });
    const second = await graph.call<Refusal>(
      "PATCH",
      `${items}/1/fields`,
      { Pupils: 99 },
      { "if-match": read.eTag },
    );
    expect([first.status, second.status]).toEqual([200, 412]);
    expect(second.body.error.code).toBe("resourceModified");
    expect((await graph.call("GET", `${items}/1/fields`)).body).toMatchObject({ Pupils: 51 });
  });

  it("does not delete a version that nobody has read", async () => {
    const { body: read } = await add({ Key: "flax" });
    await graph.call("PATCH", `${items}/1`, { fields: { Pupils: 51 } });
    expect((await graph.call("DELETE", `${items}/1`, undefined, { "if-match": read.eTag })).status).toBe(412);
    expect((await graph.call("GET", `${items}/1`)).status).toBe(200);
  });

  it("lets the last write win where no version was named", async () => {
    await add({ Key: "flax", Pupils: 50 });
    await graph.call("PATCH", `${items}/1/fields`, { Pupils: 51 });
    expect((await graph.call("PATCH", `${items}/1/fields`, { Pupils: 52 })).body).toMatchObject({
      Pupils: 52,
    });
  });
});

describe("reading an item", () => {
  it("gives its fields only where they are asked for, and only those asked for", async () => {
    await add({ Key: "flax", Pupils: 50 });
    expect((await graph.call("GET", `${items}/1`)).body).not.toHaveProperty("fields");
    const { body } = await graph.call<TestItem>("GET", `${items}/1?$expand=fields($select=Pupils)`);
    expect(Object.keys(body.fields).sort()).toEqual(["@odata.etag", "Pupils"]);
  });

  it("answers 404 in Graph's form for an item that is not there, with the request's own id", async () => {
    const { status, headers, body } = await graph.call<{ error: { code: string; innerError: object } }>(
      "GET",
      `${items}/7`,
      undefined,
      { "client-request-id": "3f9b1f0e-0000-4000-8000-000000000001" },
    );
    expect(status).toBe(404);
    expect(body.error.code).toBe("itemNotFound");
    expect(body.error.innerError).toMatchObject({
      "client-request-id": "3f9b1f0e-0000-4000-8000-000000000001",
    });
    expect(headers["client-request-id"]).toBe("3f9b1f0e-0000-4000-8000-000000000001");
    expect(headers["request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.date).toBeDefined();
  });
});
