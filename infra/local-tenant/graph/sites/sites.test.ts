import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type TestGraph, testGraph } from "../testing/test-graph.ts";

const reader = "22222222-2222-4222-8222-222222222222";

let graph: TestGraph;

beforeEach(async () => {
  graph = await testGraph();
});
afterEach(() => graph.tenant.close());

const newList = { displayName: "Schools" };
const grantTo = async (role: string) => {
  const admin = await graph.as();
  return admin<{ id: string }>("POST", `${graph.site}/permissions`, {
    roles: [role],
    grantedToIdentities: [{ application: { id: reader, displayName: "Reader" } }],
  });
};

describe("who may use a site", () => {
  it("finds the customer's site by its address and by its id", async () => {
    const { body } = await graph.call("GET", "/sites/beacon.sharepoint.example:/sites/Beacon");
    expect(body).toMatchObject({
      displayName: "Beacon",
      webUrl: "https://beacon.sharepoint.example/sites/Beacon",
    });
    expect((await graph.call("GET", graph.site)).body).toEqual(body);
    expect((await graph.call("GET", "/sites/beacon.sharepoint.example:/sites/Other")).status).toBe(404);
  });

  it("opens no site to an app that holds Sites.Selected and was granted none", async () => {
    const stranger = await graph.as(["Sites.Selected"], reader);
    const { status, body } = await stranger("GET", graph.site);
    expect(status).toBe(403);
    expect(body).toMatchObject({ error: { code: "accessDenied" } });
  });

  it.each([
    ["read", [200, 403, 403]],
    ["write", [200, 201, 403]],
    ["owner", [200, 201, 201]],
    ["fullcontrol", [200, 201, 201]],
  ])("lets an app that was granted %s read, write and manage so far: %j", async (role, statuses) => {
    const { body } = await graph.call<{ id: string }>("POST", `${graph.site}/lists`, {
      displayName: "Links",
    });
    await grantTo(role);
    const app = await graph.as(["Sites.Selected"], reader);
    const reading = await app("GET", `${graph.site}/lists/${body.id}/items`);
    const writing = await app("POST", `${graph.site}/lists/${body.id}/items`, { fields: { Title: "x" } });
    const managing = await app("POST", `${graph.site}/lists`, newList);
    expect([reading.status, writing.status, managing.status]).toEqual(statuses);
  });

  it("closes the site again when the grant is taken back", async () => {
    const { body } = await grantTo("write");
    const app = await graph.as(["Sites.Selected"], reader);
    expect((await app("GET", graph.site)).status).toBe(200);
    await (await graph.as())("DELETE", `${graph.site}/permissions/${body.id}`);
    expect((await app("GET", graph.site)).status).toBe(403);
  });

  it.each([
    [["Sites.Read.All"], [200, 403]],
    [["Sites.ReadWrite.All"], [200, 403]],
    [["Sites.Manage.All"], [200, 201]],
    [["User.Read.All"], [403, 403]],
  ])("lets an app with %j read and manage so far: %j", async (roles, statuses) => {
    const app = await graph.as(roles, reader);
    const reading = await app("GET", graph.site);
    const managing = await app("POST", `${graph.site}/lists`, newList);
    expect([reading.status, managing.status]).toEqual(statuses);
  });

  it("lets only Sites.FullControl.All grant", async () => {
    expect((await graph.call("GET", `${graph.site}/permissions`)).status).toBe(403);
    const { body } = await (await graph.as())("GET", `${graph.site}/permissions`);
    expect(body).toMatchObject({
      value: [{ roles: ["fullcontrol"], grantedToV2: { application: { displayName: "Beacon" } } }],
    });
  });

  it("asks whoever brings no token to sign in", async () => {
    const answer = await graph.tenant.app.inject(`/v1.0${graph.site}`);
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({ error: { code: "InvalidAuthenticationToken" } });
  });
});
