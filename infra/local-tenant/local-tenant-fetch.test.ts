import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type TestGraph, testGraph } from "./graph/testing/test-graph.ts";
import { localTenantFetch } from "./tenant.ts";

let graph: TestGraph;
let token: string;
let callTenant: typeof fetch;

beforeEach(async () => {
  graph = await testGraph();
  callTenant = localTenantFetch(graph.tenant.app);
  const payload = { claims: { roles: ["Sites.FullControl.All"] } };
  token = (await graph.tenant.app.inject({ method: "POST", url: "/_admin/tokens", payload })).json<{
    token: string;
  }>().token;
});
afterEach(() => graph.tenant.close());

const address = (path: string) => `http://tenant.example/v1.0${path}`;
const headers = () => ({ authorization: `Bearer ${token}`, "content-type": "application/json" });

describe("calling the tenant without a socket", () => {
  it("works as fetch does: methods, headers, bodies, and a Request instead of an address", async () => {
    const created = await callTenant(address(`${graph.site}/lists`), {
      method: "POST",
      headers: headers(),
      body: JSON.stringify({ displayName: "Schools" }),
    });
    expect([created.status, created.headers.get("content-type")?.split(";")[0]]).toEqual([
      201,
      "application/json",
    ]);
    const read = await callTenant(
      new Request(address(`${graph.site}/lists/Schools`), { headers: headers() }),
    );
    expect(await read.json()).toMatchObject({ displayName: "Schools" });
    const deleted = await callTenant(address(`${graph.site}/lists/Schools`), {
      method: "DELETE",
      headers: headers(),
    });
    expect([deleted.status, await deleted.text()]).toEqual([204, ""]);
  });

  it("follows the address of a file's content, or hands it over where asked", async () => {
    const { body } = await graph.call<{ id: string }>("GET", `${graph.site}/drive`);
    await graph.call("PUT", `/drives/${body.id}/root:/a.txt:/content`, Buffer.from("Welcome"));
    const content = address(`/drives/${body.id}/root:/a.txt:/content`);
    expect(await (await callTenant(content, { headers: headers() })).text()).toBe("Welcome");
    expect((await callTenant(content, { headers: headers(), redirect: "manual" })).status).toBe(302);
  });

  it("refuses JSON that is none in Graph's form", async () => {
    const answer = await callTenant(address(`${graph.site}/lists`), {
      method: "POST",
      headers: headers(),
      body: "{",
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      error: { code: "invalidRequest", message: "Unable to read JSON request payload." },
    });
  });

  it("stops waiting when it is aborted", async () => {
    graph.tenant.faults.set({ rate: 1, kinds: ["latency"], latencyMs: 5000 });
    const signal = AbortSignal.timeout(20);
    await expect(callTenant(address(graph.site), { headers: headers(), signal })).rejects.toThrow(
      "aborted due to timeout",
    );
    await expect(
      callTenant(address(graph.site), { signal: AbortSignal.abort(new Error("enough")) }),
    ).rejects.toThrow("enough");
  });
});
