import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type Page, schoolsList } from "../testing/schools-list.ts";
import { type TestGraph, testGraph } from "../testing/test-graph.ts";

let graph: TestGraph;
let items: string;
let now: Date;

beforeAll(async () => {
  now = new Date("2026-11-22T09:00:00Z");
  graph = await testGraph({ now: () => now });
});
beforeEach(async () => {
  now = new Date("2026-11-22T09:00:00Z");
  items = await schoolsList(graph, `Schools ${randomUUID()}`);
  for (const Key of ["a", "b", "c"]) await graph.call("POST", items, { fields: { Key } });
});
afterAll(() => graph.tenant.close());

const get = async (address: string) => (await graph.call<Page>("GET", address)).body;
const idsOf = (page: Page) => page.value.map(({ id, deleted }) => (deleted ? `${id} ${deleted.state}` : id));

describe("following a list by delta", () => {
  it("tells everything once, then only what changed", async () => {
    const first = await get(`${items}/delta`);
    expect(idsOf(first)).toEqual(["1", "2", "3"]);
    const unchanged = await get(first["@odata.deltaLink"] ?? "");
    expect(idsOf(unchanged)).toEqual([]);
    await graph.call("PATCH", `${items}/2/fields`, { Pupils: 5 });
    await graph.call("PATCH", `${items}/2/fields`, { Pupils: 6 });
    await graph.call("DELETE", `${items}/1`);
    await graph.call("POST", items, { fields: { Key: "d" } });
    expect(idsOf(await get(unchanged["@odata.deltaLink"] ?? ""))).toEqual(["2", "1 deleted", "4"]);
  });

  it("carries the query on and pages with nextLink until the deltaLink", async () => {
    const first = await get(`${items}/delta?$top=2&$expand=fields($select=Key)`);
    expect(first.value.map(({ fields }) => fields.Key)).toEqual(["a", "b"]);
    expect(first["@odata.deltaLink"]).toBeUndefined();
    const second = await get(first["@odata.nextLink"] ?? "");
    expect(second.value.map(({ fields }) => fields.Key)).toEqual(["c"]);
    await graph.call("PATCH", `${items}/1/fields`, { Key: "z" });
    const later = await get(second["@odata.deltaLink"] ?? "");
    expect(later.value.map(({ fields }) => fields.Key)).toEqual(["z"]);
  });

  it("tells of an item deleted between two pages of the first enumeration, and never of one deleted before", async () => {
    await graph.call("DELETE", `${items}/3`);
    const first = await get(`${items}/delta?$top=1`);
    expect(idsOf(first)).toEqual(["1"]);
    await graph.call("DELETE", `${items}/1`);
    const second = await get(first["@odata.nextLink"] ?? "");
    const third = second["@odata.nextLink"] ? await get(second["@odata.nextLink"]) : undefined;
    const fourth = third?.["@odata.nextLink"] ? await get(third["@odata.nextLink"]) : undefined;
    expect([second, third, fourth].flatMap((page) => (page ? idsOf(page) : []))).toEqual(["2", "1 deleted"]);
  });

  it.each(["delta?token=latest", "delta(token='latest')", "delta()?token=latest"])(
    "starts from now: %s",
    async (start) => {
      const first = await get(`${items}/${start}`);
      expect(idsOf(first)).toEqual([]);
      await graph.call("PATCH", `${items}/3/fields`, { Pupils: 1 });
      expect(idsOf(await get(first["@odata.deltaLink"] ?? ""))).toEqual(["3"]);
    },
  );

  it("takes the same token as token, as $deltatoken and as an argument", async () => {
    const link = new URL((await get(`${items}/delta`))["@odata.deltaLink"] ?? "");
    const token = link.searchParams.get("token") ?? "";
    await graph.call("PATCH", `${items}/3/fields`, { Pupils: 1 });
    for (const form of [`delta?token=${token}`, `delta?$deltatoken=${token}`, `delta(token='${token}')`])
      expect(idsOf(await get(`${items}/${form}`))).toEqual(["3"]);
  });

  it("refuses a token older than its change log with 410 and says where to start again", async () => {
    const { "@odata.deltaLink": link = "" } = await get(`${items}/delta?$top=2`).then((page) =>
      get(page["@odata.nextLink"] ?? ""),
    );
    now = new Date("2027-01-22T09:00:00Z");
    const answer = await (await graph.as())("GET", link);
    expect(answer.status).toBe(410);
    expect(answer.body).toMatchObject({ error: { code: "resyncChangesApplyDifferences" } });
    expect(answer.headers.location).toMatch(/\/items\/delta\?\$top=2$/);
  });

  it("refuses a token of another list, and one that is none", async () => {
    const other = await graph.call<{ id: string }>("POST", `${graph.site}/lists`, {
      displayName: `Other ${randomUUID()}`,
    });
    const link = new URL(
      (await get(`${graph.site}/lists/${other.body.id}/items/delta`))["@odata.deltaLink"] ?? "",
    );
    expect((await graph.call("GET", `${items}/delta${link.search}`)).status).toBe(400);
    expect((await graph.call("GET", `${items}/delta?token=rubbish`)).status).toBe(400);
  });
});
