import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type TestGraph, testGraph } from "../testing/test-graph.ts";

let graph: TestGraph;
let lists: string;

beforeEach(async () => {
  graph = await testGraph();
  lists = `${graph.site}/lists`;
});
afterEach(() => graph.tenant.close());

const create = (displayName: string, columns: object[] = []) =>
  graph.call<{ id: string; eTag: string }>("POST", lists, { displayName, columns });

describe("lists of a site", () => {
  it("are found by id, by title and by filter", async () => {
    const { body } = await create("Evidence 2026-27");
    expect((await graph.call("GET", `${lists}/${body.id}`)).body).toMatchObject({
      displayName: "Evidence 2026-27",
    });
    expect((await graph.call("GET", `${lists}/evidence%202026-27`)).body).toMatchObject({ id: body.id });
    const filtered = await graph.call("GET", `${lists}?$filter=displayName eq 'Evidence 2026-27'&$select=id`);
    expect(filtered.body).toEqual({ value: [{ "@odata.etag": body.eTag, id: body.id }] });
  });

  it("have titles of their own, whatever their case", async () => {
    await create("Schools");
    const { status, body } = await graph.call("POST", lists, { displayName: "SCHOOLS" });
    expect(status).toBe(409);
    expect(body).toMatchObject({ error: { code: "nameAlreadyExists" } });
  });

  it("are not made at all when one of their columns cannot be", async () => {
    const { status } = await create("Schools", [
      { name: "Key", text: {} },
      { name: "Key", number: {} },
    ]);
    expect(status).toBe(409);
    expect((await graph.call("GET", `${lists}/Schools`)).status).toBe(404);
    expect((await create("Schools", [{ name: "Key", number: {} }])).status).toBe(201);
  });

  it("take their items with them when they are deleted", async () => {
    const { body } = await create("Evidence 2024-25");
    await graph.call("POST", `${lists}/${body.id}/items`, { fields: { Title: "x" } });
    expect((await graph.call("DELETE", `${lists}/${body.id}`)).status).toBe(204);
    expect((await graph.call("GET", `${lists}/${body.id}/items`)).status).toBe(404);
  });

  it("keep what someone else saved when an older version is written back", async () => {
    const { body } = await create("Schools");
    await graph.call("PATCH", `${lists}/${body.id}`, { description: "first" });
    const late = await graph.call(
      "PATCH",
      `${lists}/${body.id}`,
      { description: "late" },
      { "if-match": body.eTag },
    );
    expect(late.status).toBe(412);
  });
});

describe("columns of a list", () => {
  it.each([
    ["unique values without an index", { name: "Key", text: {}, enforceUniqueValues: true }],
    ["an index on a note", { name: "Notes", text: { allowMultipleLines: true }, indexed: true }],
    ["two kinds of value at once", { name: "Both", text: {}, number: {} }],
    ["no kind of value", { name: "None" }],
    ["a name that needs encoding", { name: "Start date", dateTime: {} }],
    ["a name made to break SQL", { name: "x') = 1 --", text: {} }],
    ["a kind that is not served", { name: "Owner", personOrGroup: {} }],
  ])("refuse %s", async (_what, column) => {
    expect((await create("Schools", [column])).status).toBe(400);
  });

  it("are indexed 20 at most", async () => {
    const columns = Array.from({ length: 20 }, (_each, n) => ({ name: `C${n}`, text: {}, indexed: true }));
    const { body } = await create("Schools", columns);
    const one = await graph.call("POST", `${lists}/${body.id}/columns`, {
      name: "C20",
      text: {},
      indexed: true,
    });
    expect(one.status).toBe(400);
    await graph.call("PATCH", `${lists}/${body.id}/columns/C0`, { indexed: false });
    expect(
      (await graph.call("POST", `${lists}/${body.id}/columns`, { name: "C20", text: {}, indexed: true }))
        .status,
    ).toBe(201);
  });

  it("can be filtered on as soon as they are indexed", async () => {
    const { body } = await create("Schools", [{ name: "Hub", text: {} }]);
    await graph.call("POST", `${lists}/${body.id}/items`, { fields: { Hub: "north" } });
    const query = `${lists}/${body.id}/items?$filter=fields/Hub eq 'north'`;
    expect((await graph.call("GET", query)).status).toBe(400);
    await graph.call("PATCH", `${lists}/${body.id}/columns/Hub`, { indexed: true });
    expect((await graph.call<{ value: unknown[] }>("GET", query)).body.value).toHaveLength(1);
  });

  it("are not made unique over values that repeat", async () => {
    const { body } = await create("Schools", [{ name: "Hub", text: {}, indexed: true }]);
    for (const Hub of ["north", "North"])
      await graph.call("POST", `${lists}/${body.id}/items`, { fields: { Hub } });
    const change = { enforceUniqueValues: true };
    expect((await graph.call("PATCH", `${lists}/${body.id}/columns/Hub`, change)).status).toBe(400);
    await graph.call("DELETE", `${lists}/${body.id}/items/2`);
    expect((await graph.call("PATCH", `${lists}/${body.id}/columns/Hub`, change)).status).toBe(200);
  });

  it("are shown with the list when asked for", async () => {
    await create("Schools", [{ name: "Key", displayName: "Our key", text: {}, indexed: true }]);
    const { body } = await graph.call<{ columns: object[] }>("GET", `${lists}/Schools?$expand=columns`);
    expect(body.columns).toMatchObject([
      { name: "Title" },
      { name: "Key", displayName: "Our key", indexed: true, text: {} },
    ]);
  });
});
