import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type Page, schoolsList } from "./graph/testing/schools-list.ts";
import { testGraph } from "./graph/testing/test-graph.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "local-tenant-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("the tenant's file", () => {
  it("keeps the site, its lists and where a follower had got to, over a restart", async () => {
    const file = join(folder, "tenant.sqlite");
    const before = await testGraph({ file });
    const items = await schoolsList(before);
    await before.call("POST", items, { fields: { Key: "flax" } });
    const { body: told } = await before.call<Page>("GET", `${items}/delta`);
    await before.call("POST", items, { fields: { Key: "backwell" } });
    await before.tenant.close();

    const after = await testGraph({ file });
    expect(after.site).toBe(before.site);
    const { body } = await after.call<Page>("GET", told["@odata.deltaLink"] ?? "");
    expect(body.value.map(({ id }) => id)).toEqual(["2"]);
    expect((await after.call("POST", items, { fields: { Key: "flax" } })).status).toBe(409);
    await after.tenant.close();
  });
});
