import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import Fastify, { type FastifyInstance } from "fastify";
import { beaconAppRegistration } from "../../defaults.ts";
import { grantSite, listGrants, revokeGrant } from "../sites/site-grants.ts";
import { schoolsList } from "../testing/schools-list.ts";
import { type TestGraph, testGraph } from "../testing/test-graph.ts";
import { sendLifecycleEvent } from "./lifecycle.ts";
import { liveSubscriptions } from "./subscription-store.ts";

let graph: TestGraph;
/** Address of the list's items. */
let items: string;
let resource: string;
let now: Date;
let listener: FastifyInstance;
let address: string;
let heard: { clientState?: string; resource?: string; lifecycleEvent?: string }[];
let requests: number;
let refusals: number;
let echo: (token: string) => string;

beforeEach(async () => {
  now = new Date("2026-11-24T15:00:00Z");
  graph = await testGraph({ now: () => now, random: () => 0 });
  items = await schoolsList(graph);
  resource = items.slice(1, -"/items".length);
  heard = [];
  requests = 0;
  refusals = 0;
  echo = (token) => token;
  listener = Fastify();
  listener.addContentTypeParser("text/plain", { parseAs: "string" }, async () => undefined);
  listener.post<{ Querystring: { validationToken?: string }; Body: { value: typeof heard } }>(
    "/told",
    async (request, reply) => {
      const token = request.query.validationToken;
      if (token !== undefined) return reply.type("text/plain").send(echo(token));
      if (refusals-- > 0) return reply.status(503).send();
      requests += 1;
      heard.push(...request.body.value);
      return reply.status(202).send();
    },
  );
  await listener.listen({ host: "127.0.0.1", port: 0 });
  const bound = listener.server.address();
  address = `http://127.0.0.1:${bound && typeof bound === "object" ? bound.port : 0}/told`;
});
afterEach(async () => {
  await listener.close();
  await graph.tenant.close();
});

const subscribe = (more: object = {}) =>
  graph.call<{ id: string }>("POST", "/subscriptions", {
    changeType: "updated",
    notificationUrl: address,
    resource,
    expirationDateTime: "2026-12-20T00:00:00Z",
    clientState: "a secret of ours",
    ...more,
  });

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !isSo(); tries++) await wait(20);
}

describe("subscribing to changes", () => {
  it("asks the endpoint first, and then tells it of every change with the secret agreed on", async () => {
    expect((await subscribe()).status).toBe(201);
    const others = await schoolsList(graph, "Other schools");
    await graph.call("POST", others, { fields: { Key: "b" } });
    await graph.call("POST", items, { fields: { Key: "a" } });
    await until(() => heard.length > 0);
    expect(heard).toMatchObject([{ clientState: "a secret of ours", resource }]);
  });

  it("takes an answer that escapes the token", async () => {
    echo = (token) => token.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    expect((await subscribe()).status).toBe(201);
  });

  it("is refused when the endpoint does not send the token back", async () => {
    echo = () => "something else";
    expect(await subscribe()).toMatchObject({ status: 400, body: { error: { code: "ValidationError" } } });
    expect(liveSubscriptions(graph.tenant.context)).toEqual([]);
  });

  it("tells again when the endpoint was busy", async () => {
    await subscribe();
    refusals = 1;
    await graph.call("POST", items, { fields: { Key: "a" } });
    await until(() => heard.length > 0);
    expect(heard).toHaveLength(1);
  });

  it.each([
    ["for longer than lists allow", { expirationDateTime: "2026-12-30T00:00:00Z" }],
    ["in the past", { expirationDateTime: "2026-11-01T00:00:00Z" }],
    ["to creations in a list", { changeType: "created" }],
    ["to something that cannot be subscribed to", { resource: "applications" }],
    ["for an endpoint elsewhere", { notificationUrl: "https://evil.example/told" }],
    ["with a secret of 129 characters", { clientState: "x".repeat(129) }],
  ])("is refused %s", async (_what, more) => {
    expect((await subscribe(more)).status).toBe(400);
  });

  it("ends by itself, unless renewed", async () => {
    const { id } = (await subscribe({ expirationDateTime: "2026-11-24T15:20:00Z" })).body;
    const renewed = await graph.call("PATCH", `/subscriptions/${id}`, {
      expirationDateTime: "2026-11-24T15:40:00Z",
    });
    expect(renewed.status).toBe(200);
    now = new Date("2026-11-24T15:30:00Z");
    expect((await graph.call("GET", `/subscriptions/${id}`)).status).toBe(200);
    expect((await graph.call("POST", `/subscriptions/${id}/reauthorize`)).status).toBe(204);
    now = new Date("2026-11-24T15:40:00Z");
    expect((await graph.call("GET", `/subscriptions/${id}`)).status).toBe(404);
  });

  it("never shows the secret again", async () => {
    await subscribe();
    const { body } = await graph.call("GET", "/subscriptions");
    expect(JSON.stringify(body)).not.toContain("a secret of ours");
  });

  it("needs the right to edit the list: a role on its site, and no wider permission", async () => {
    const { db } = graph.tenant.context;
    const siteId = graph.site.slice("/sites/".length);
    for (const { id } of listGrants(db, siteId)) revokeGrant(db, id);
    expect((await subscribe()).status).toBe(403);
    grantSite(db, siteId, { appId: beaconAppRegistration.appId, name: "Beacon", role: "read" });
    expect((await subscribe()).status).toBe(403);
    grantSite(db, siteId, { appId: beaconAppRegistration.appId, name: "Beacon", role: "write" });
    expect((await subscribe()).status).toBe(201);
    expect((await subscribe({ resource: resource.replace(/[^/]+$/, "no-such-list") })).status).toBe(404);
  });

  it("tells of a file put into a library as of a change of its list", async () => {
    const library = { displayName: "Library", list: { template: "documentLibrary" } };
    const { id } = (await graph.call<{ id: string }>("POST", `${graph.site}/lists`, library)).body;
    const drive = (await graph.call<{ id: string }>("GET", `${graph.site}/lists/${id}/drive`)).body.id;
    await subscribe({ resource: `${graph.site.slice(1)}/lists/${id}` });
    await subscribe({ resource: `drives/${drive}/root` });
    await graph.call("PUT", `/drives/${drive}/root:/a.txt:/content`, Buffer.from("a"));
    await until(() => heard.length > 1);
    expect(heard.map(({ resource: of }) => of).sort()).toEqual([
      `drives/${drive}/root`,
      `${graph.site.slice(1)}/lists/${id}`,
    ]);
  });

  it("sends what comes together in one request", async () => {
    await subscribe();
    for (const Key of ["a", "b", "c"]) void graph.call("POST", items, { fields: { Key } });
    await until(() => heard.length > 2);
    expect({ heard: heard.length, requests }).toEqual({ heard: 3, requests: 1 });
  });

  it("can be asked to lose a notification, or to bring it twice", async () => {
    await subscribe();
    graph.tenant.faults.set({ rate: 1, kinds: ["notification-lost"], times: 1 });
    await graph.call("POST", items, { fields: { Key: "a" } });
    graph.tenant.faults.set({ rate: 1, kinds: ["notification-twice"], times: 1 });
    await graph.call("POST", items, { fields: { Key: "b" } });
    await until(() => heard.length > 1);
    expect(heard).toHaveLength(2);
    expect(graph.tenant.faults.counters).toMatchObject({ "notification-lost": 1, "notification-twice": 1 });
  });

  it("tells of what befell the subscription itself", async () => {
    const { id } = (await subscribe({ lifecycleNotificationUrl: address })).body;
    expect(await sendLifecycleEvent(graph.tenant.context, id, "missed")).toBe(true);
    expect(heard).toMatchObject([{ lifecycleEvent: "missed" }]);
  });
});
