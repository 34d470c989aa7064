import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type TestGraph, testGraph } from "./testing/test-graph.ts";

describe("what a token carries", () => {
  let graph: TestGraph;
  beforeEach(async () => {
    graph = await testGraph();
  });
  afterEach(() => graph.tenant.close());

  /** A batch is judged part by part, and an app's subscriptions are its own: what each is to is looked at with its body. */
  const own = /^\/(\$batch|subscriptions)/;
  const person = "00000000-0000-4000-8000-000000000001";

  it("opens nothing when it carries nothing: every operation is refused, or says no more than that there is no such thing", async () => {
    const nobody = await graph.as([]);
    const operations = graph.tenant.operations().filter(({ template }) => !own.test(template));
    expect(operations.length).toBeGreaterThan(80);
    const opened: string[] = [];
    for (const { method, template } of operations) {
      const { status } = await nobody(
        method,
        template.replace(/\{\+?\w+\}/g, "x"),
        method === "GET" ? undefined : {},
      );
      if (status !== 403 && status !== 404) opened.push(`${method} ${template}: ${status}`);
    }
    expect(opened).toEqual([]);
  });

  it("opens nothing of a batch either: each part is refused for itself", async () => {
    const nobody = await graph.as([]);
    const { status, body } = await nobody("POST", "/$batch", {
      requests: [{ id: "1", method: "GET", url: "/users" }],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      responses: [{ status: 403, body: { error: { code: "Authorization_RequestDenied" } } }],
    });
  });

  it.each([
    ["a site", "GET", "/sites/root", "accessDenied", "Access denied. Check credentials and try again."],
    [
      "people",
      "GET",
      "/users",
      "Authorization_RequestDenied",
      "Insufficient privileges to complete the operation.",
    ],
    [
      "online meetings",
      "GET",
      `/users/${person}/onlineMeetings`,
      "Forbidden",
      "Missing role permissions on the request. API requires one of 'OnlineMeetings.Read.All, OnlineMeetings.ReadWrite.All'. Roles on the request 'Mail.Read'.",
    ],
  ] as const)(
    "is too little for %s in the words of the service behind it",
    async (_what, method, path, code, message) => {
      const other = await graph.as(["Mail.Read"]);
      expect(await other(method, path)).toMatchObject({ status: 403, body: { error: { code, message } } });
    },
  );

  it("lets Beacon do what its registration says and no more", async () => {
    const beyond = [
      ["POST", "/users", { displayName: "X" }],
      ["GET", "/groups", undefined],
      ["POST", `${graph.site}/permissions`, { roles: ["fullcontrol"] }],
      ["POST", `/users/${person}/onlineMeetings`, {}],
    ] as const;
    const statuses: number[] = [];
    for (const [method, path, body] of beyond) statuses.push((await graph.call(method, path, body)).status);
    expect(statuses).toEqual([403, 403, 403, 403]);
  });
});
