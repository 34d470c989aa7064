import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import Fastify, { type FastifyInstance } from "fastify";
import { type SmallTenant, smallTenant } from "../../identity/testing/small-tenant.ts";
import { sendLifecycleEvent } from "./lifecycle.ts";
import { liveSubscriptions } from "./subscription-store.ts";
import { registerSubscriptions } from "./subscriptions.ts";

const resource = "sites/site-1/lists/list-1";

let tenant: SmallTenant;
let listener: FastifyInstance;
let address: string;
let heard: { clientState?: string; resource?: string; lifecycleEvent?: string }[];
let refusals: number;
let echo: (token: string) => string;

beforeEach(async () => {
  tenant = smallTenant();
  registerSubscriptions(tenant.router, tenant.context);
  heard = [];
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
  await tenant.close();
});

const subscribe = (more: object = {}) =>
  tenant.graph<{ id: string }>("POST", "/subscriptions", {
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
    tenant.context.changes.announce({ resource, changeType: "updated" });
    tenant.context.changes.announce({ resource: "sites/site-1/lists/list-2", changeType: "updated" });
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
    expect(liveSubscriptions(tenant.context)).toEqual([]);
  });

  it("tells again when the endpoint was busy", async () => {
    await subscribe();
    refusals = 1;
    tenant.context.changes.announce({ resource, changeType: "updated" });
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
    const { id } = (await subscribe({ expirationDateTime: "2026-11-24T16:00:00Z" })).body;
    const renewed = await tenant.graph("PATCH", `/subscriptions/${id}`, {
      expirationDateTime: "2026-11-24T17:00:00Z",
    });
    expect(renewed.status).toBe(200);
    tenant.passSeconds(3600);
    expect((await tenant.graph("GET", `/subscriptions/${id}`)).status).toBe(200);
    expect((await tenant.graph("POST", `/subscriptions/${id}/reauthorize`)).status).toBe(204);
    tenant.passSeconds(3600);
    expect((await tenant.graph("GET", `/subscriptions/${id}`)).status).toBe(404);
  });

  it("never shows the secret again", async () => {
    await subscribe();
    const { body } = await tenant.graph("GET", "/subscriptions");
    expect(JSON.stringify(body)).not.toContain("a secret of ours");
  });

  it("tells of what befell the subscription itself", async () => {
    const { id } = (await subscribe({ lifecycleNotificationUrl: address })).body;
    expect(await sendLifecycleEvent(tenant.context, id, "missed")).toBe(true);
    expect(heard).toMatchObject([{ lifecycleEvent: "missed" }]);
  });
});
