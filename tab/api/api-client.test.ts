import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { answering, fakeApi, refusing } from "../testing/fake-api.ts";
import { apiClient } from "./api-client.ts";

const named = z.object({ name: z.string() });
const signIn = { accessToken: async () => "first" };

describe("asking the API", () => {
  it("says who asks, and which version a save is for", async () => {
    const api = fakeApi({ "PUT /api/thing": answering({ name: "new" }) });
    const client = apiClient({ signIn, fetch: api.fetch });
    await client.ask({ method: "PUT", path: "/api/thing", body: { name: "new" }, version: '"7"' }, named);
    expect(api.asked[0]?.headers.get("Authorization")).toBe("Bearer first");
    expect(api.asked[0]?.headers.get("If-Match")).toBe('"7"');
    expect(api.asked[0]?.body).toEqual({ name: "new" });
  });

  it("renews the sign-in once when it has run out", async () => {
    const api = fakeApi({
      "GET /api/thing": ({ headers }) =>
        headers.get("Authorization") === "Bearer renewed"
          ? answering({ name: "Flax Bourton" })
          : refusing("sign-in.expired"),
    });
    const client = apiClient({
      signIn: { accessToken: async (options) => (options?.renew ? "renewed" : "first") },
      fetch: api.fetch,
    });
    expect(await client.ask({ method: "GET", path: "/api/thing" }, named)).toEqual({ name: "Flax Bourton" });
  });

  it("sends what outlives the page at once, with the token that was good last", async () => {
    const init: { path: string; bearer: string | null; keepalive: boolean | undefined }[] = [];
    const client = apiClient({
      signIn,
      async fetch(path, { headers, keepalive }) {
        init.push({ path, bearer: headers.get("Authorization"), keepalive });
        return answering({ name: "Flax Bourton" });
      },
    });
    await client.ask({ method: "GET", path: "/api/thing" }, named);
    const leaving = client.tell({ method: "DELETE", path: "/api/thing", outlivesPage: true });
    // Nothing was awaited: a page that closes runs nothing more.
    expect(init).toEqual([
      { path: "/api/thing", bearer: "Bearer first", keepalive: undefined },
      { path: "/api/thing", bearer: "Bearer first", keepalive: true },
    ]);
    await leaving;
  });

  it("asks the sign-in for what the API's challenge says is missing", async () => {
    const challenge = `Bearer realm="", authorization_uri="https://login.example/authorize", error="insufficient_claims", claims="${btoa('{"access_token":{"acrs":{"essential":true,"value":"c1"}}}')}"`;
    const refused = refusing("sign-in.more-needed");
    refused.headers.set("WWW-Authenticate", challenge);
    const api = fakeApi({
      "GET /api/thing": ({ headers }) =>
        headers.get("Authorization") === "Bearer checked" ? answering({ name: "Flax Bourton" }) : refused,
    });
    const orders: unknown[] = [];
    const client = apiClient({
      signIn: {
        accessToken: async (order) => {
          orders.push(order);
          return order?.claims ? "checked" : "first";
        },
      },
      fetch: api.fetch,
    });
    expect(await client.ask({ method: "GET", path: "/api/thing" }, named)).toEqual({ name: "Flax Bourton" });
    expect(orders).toEqual([
      undefined,
      { renew: true, claims: '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}' },
    ]);
  });

  it("does not go on asking when the renewed sign-in is refused too", async () => {
    const api = fakeApi({ "GET /api/thing": refusing("sign-in.refused") });
    const client = apiClient({ signIn, fetch: api.fetch });
    await expect(client.ask({ method: "GET", path: "/api/thing" }, named)).rejects.toMatchObject({
      code: "sign-in.refused",
    });
    expect(api.asked).toHaveLength(2);
  });

  it("hands on why it was refused: each wrong field, and what stands now", async () => {
    const api = fakeApi({
      "PUT /api/thing": refusing("item.changed", {
        errors: [{ pointer: "/title", code: "too-long" }],
        current: { name: "theirs" },
      }),
    });
    const client = apiClient({ signIn, fetch: api.fetch });
    await expect(client.tell({ method: "PUT", path: "/api/thing" })).rejects.toMatchObject({
      code: "item.changed",
      errors: [{ pointer: "/title", code: "too-long" }],
      current: { name: "theirs" },
      requestId: "r-1",
    });
  });

  it("refuses an answer that is not what the contract says", async () => {
    const api = fakeApi({ "GET /api/thing": answering({ nom: "Flax Bourton" }) });
    const client = apiClient({ signIn, fetch: api.fetch });
    await expect(client.ask({ method: "GET", path: "/api/thing" }, named)).rejects.toMatchObject({
      code: "answer.unreadable",
    });
  });

  it("tells an API that is away from one that refuses", async () => {
    const fetch = () => Promise.reject(new TypeError("Failed to fetch"));
    const client = apiClient({ signIn, fetch });
    await expect(client.tell({ method: "POST", path: "/api/thing" })).rejects.toMatchObject({
      code: "network.unreachable",
    });
  });

  it("takes a page of a proxy in front of Beacon for no answer", async () => {
    const api = fakeApi({ "GET /api/thing": answering("<html>", 502, "text/html") });
    const client = apiClient({ signIn, fetch: api.fetch });
    await expect(client.tell({ method: "GET", path: "/api/thing" })).rejects.toMatchObject({
      code: "network.unreachable",
    });
  });
});
