import { describe, expect, it } from "@jest/globals";
import { fastify } from "fastify";
import { createServer } from "../http/server.ts";
import { notificationRoutes } from "./notification.routes.ts";

const tenantId = "5c4001e5-0000-4000-8000-00000000be01";

/** A server that knows one subscription with its secret. */
async function aServer() {
  const taken: string[] = [];
  const counts: { taken: number; ignored: number }[] = [];
  const app = await createServer({
    logger: fastify({ logger: false }).log,
    connectTo: [],
    framedBy: [],
    requestsPerMinute: 600,
  });
  notificationRoutes(app, {
    tenantId,
    hear({ subscriptionId, clientState }) {
      const isOurs = subscriptionId === "ours" && clientState === "agreed";
      if (isOurs) taken.push(subscriptionId);
      return isOurs;
    },
    heard: (count) => counts.push(count),
  });
  const post = async (payload: unknown, url = "/notifications", type = "application/json") => {
    const answer = await app.inject({
      method: "POST",
      url,
      headers: { "content-type": type },
      payload: typeof payload === "string" ? payload : JSON.stringify(payload),
    });
    return { status: answer.statusCode, type: String(answer.headers["content-type"]), body: answer.payload };
  };
  return { app, post, taken, counts };
}

const genuine = {
  ...{ subscriptionId: "ours", clientState: "agreed", tenantId, changeType: "updated" },
  ...{ resource: "sites/a/lists/b", subscriptionExpirationDateTime: "2026-12-20T00:00:00Z" },
};

describe("the address that Graph tells of changes", () => {
  it("sends back the token that Graph asks with, as text that no browser takes for a page", async () => {
    const { app, post } = await aServer();
    const token = "Validation: Testing client application reachability <b>&";
    expect(
      await post("", `/notifications?validationToken=${encodeURIComponent(token)}`, "text/plain"),
    ).toEqual({
      status: 200,
      type: "text/plain; charset=utf-8",
      body: "Validation: Testing client application reachability &lt;b&gt;&amp;",
    });
    await app.close();
  });

  it("takes what is genuine and leaves out what is not, entry by entry (invariant 9)", async () => {
    const { app, post, taken, counts } = await aServer();
    const others = [
      { ...genuine, clientState: "guessed" },
      { ...genuine, clientState: null },
      { ...genuine, subscriptionId: "unknown" },
      { ...genuine, tenantId: "99999999-9999-4999-8999-999999999999" },
      { ...genuine, tenantId: undefined },
      { ...genuine, clientState: "x".repeat(129) },
      ...[null, "text", 7, [], {}],
    ];
    const answer = await post({
      value: [...others, genuine, { ...genuine, tenantId: tenantId.toUpperCase() }],
    });
    expect(answer).toMatchObject({ status: 202, body: "" });
    expect(taken).toEqual(["ours", "ours"]);
    expect(counts).toEqual([{ taken: 2, ignored: 11 }]);
    await app.close();
  });

  it("answers a forger exactly as it answers Graph", async () => {
    const { app, post } = await aServer();
    expect(await post({ value: [{ ...genuine, clientState: "guessed" }] })).toEqual(
      await post({ value: [genuine] }),
    );
    await app.close();
  });

  it.each([
    ["nothing", "", "application/json", 400],
    ["no list", { value: {} }, "application/json", 400],
    ["an empty list", { value: [] }, "application/json", 400],
    ["2,001 notifications", { value: Array(2001).fill({}) }, "application/json", 400],
    ["what is no JSON", "{", "application/json", 400],
    ["text without a token to send back", "hello", "text/plain", 400],
    ["another kind of body", "<a/>", "application/xml", 415],
    ["more than a megabyte", { value: ["x".repeat(1_100_000)] }, "application/json", 413],
  ])("refuses %s", async (_name, payload, type, status) => {
    const { app, post, counts } = await aServer();
    expect((await post(payload, "/notifications", type)).status).toBe(status);
    expect(counts).toEqual([]);
    await app.close();
  });

  it.each([
    ["an endless token", `validationToken=${"x".repeat(1001)}`],
    ["two tokens", "validationToken=a&validationToken=b"],
    ["an empty token", "validationToken="],
  ])("sends %s back to nobody", async (_name, query) => {
    const { app, post } = await aServer();
    expect((await post("", `/notifications?${query}`, "text/plain")).status).toBe(400);
    await app.close();
  });

  it("takes 600 requests a minute from one place and no more", async () => {
    const { app, post } = await aServer();
    const statuses = new Map<number, number>();
    for (let n = 0; n < 605; n++) {
      const { status } = await post({ value: [genuine] });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect([...statuses]).toEqual([
      [202, 600],
      [429, 5],
    ]);
    await app.close();
  });
});
