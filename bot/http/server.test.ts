import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, describe, expect, it } from "@jest/globals";
import Fastify, { type FastifyInstance } from "fastify";
import type { Actor } from "../../shared/domain/directory/actor.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { guardApi } from "./api-door.ts";
import { Refused } from "./refused.ts";
import { createServer } from "./server.ts";

describe("the server", () => {
  let app: FastifyInstance;
  afterEach(() => app.close());

  /** A server that knows everybody by the name they say, with one route behind the door and one before it. */
  async function aServer(requestsPerMinute?: number): Promise<FastifyInstance> {
    app = await createServer({
      logger: Fastify({ logger: false }).log,
      framedBy: ["https://trust.sharepoint.com"],
      connectTo: ["https://login.microsoftonline.com"],
      requestsPerMinute,
    });
    app.get("/health", async () => ({ status: "ready" }));
    await app.register(
      async (api) => {
        const check = async (name: string | undefined): Promise<Actor> => {
          if (!name) throw new Refused("sign-in.required");
          return { person: name as PersonId, appRoles: [] };
        };
        guardApi(api, check, async () => true);
        api.get("/me", async () => ({ name: "me" }));
        api.post("/echo", async (request) => request.body);
      },
      { prefix: "/api" },
    );
    return app;
  }
  const asked = (name: string, url = "/api/me") => app.inject({ url, headers: { authorization: name } });

  it("stops at once though a browser has opened a connection ahead of need, and answers what was asked first", async () => {
    const server = await aServer();
    let answer: () => void = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let begun: () => void = () => {};
    const isBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    server.get("/slow", async () => {
      begun();
      await answered;
      return { slow: "but here" };
    });
    const address = await server.listen({ host: "127.0.0.1", port: 0 });
    const ahead = connect(Number(new URL(address).port), "127.0.0.1");
    await once(ahead, "connect");
    const isOver = once(ahead, "close");
    const asking = fetch(`${address}/slow`);
    await isBegun;
    const closing = server.close();
    await isOver;
    answer();
    expect(await (await asking).json()).toEqual({ slow: "but here" });
    await closing;
  }, 5_000);

  it("lets Teams, Outlook, Microsoft 365 and the trust's SharePoint frame its pages, and nobody else", async () => {
    const { headers } = await (await aServer()).inject("/health");
    expect(String(headers["content-security-policy"]).split(";")).toEqual(
      expect.arrayContaining([
        "default-src 'self'",
        "script-src 'self'",
        "font-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "connect-src 'self' https://login.microsoftonline.com",
        "frame-ancestors 'self' https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft https://*.microsoft365.com https://*.office.com https://outlook.office.com https://outlook.office365.com https://trust.sharepoint.com",
      ]),
    );
    expect(headers["x-frame-options"]).toBeUndefined();
  });

  it("says in its headers what a browser must not do, and not what it is made of", async () => {
    const { headers } = await (await aServer()).inject("/health");
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "strict-transport-security": "max-age=31536000; includeSubDomains",
      "x-request-id": expect.stringMatching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
    });
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(headers.server).toBeUndefined();
  });

  it("lets no cache keep what the API answers, refusals included", async () => {
    await aServer();
    for (const name of ["hana", ""]) expect((await asked(name)).headers["cache-control"]).toBe("no-store");
  });

  it("gives each request an id of its own, whatever the caller calls it", async () => {
    await aServer();
    const answers = await Promise.all(
      [1, 2].map(() =>
        app.inject({ url: "/health", headers: { "x-request-id": "mine", "request-id": "mine" } }),
      ),
    );
    const ids = answers.map(({ headers }) => headers["x-request-id"]);
    expect(new Set([...ids, "mine"]).size).toBe(3);
  });

  it("asks a person who sends too much to wait, as a problem that says how long, and lets others go on", async () => {
    await aServer(3);
    for (let n = 0; n < 3; n++) expect((await asked("hana")).statusCode).toBe(200);
    const refused = await asked("hana");
    expect(refused.headers).toMatchObject({
      "content-type": "application/problem+json; charset=utf-8",
      "retry-after": "60",
    });
    expect(refused.json()).toEqual({
      type: "urn:beacon:problem:request.too-many",
      title: "Too many requests",
      status: 429,
      detail: "That was a lot at once. Wait a minute and try again.",
      code: "request.too-many",
      requestId: refused.headers["x-request-id"],
    });
    expect((await asked("hana", "/api/nothing")).statusCode).toBe(429);
    expect((await asked("sam")).statusCode).toBe(200);
  });

  it("does not count a whole school behind one address as one person", async () => {
    await aServer(3);
    for (let n = 0; n < 20; n++) {
      expect((await asked(`head ${n}`)).statusCode).toBe(200);
      expect((await app.inject("/health")).statusCode).toBe(200);
    }
  });

  it.each([
    ["GET", "/api"],
    ["GET", "/api/"],
    ["GET", "/api/nothing"],
    ["HEAD", "/api/nothing"],
    ["POST", "/api/me"],
    ["OPTIONS", "/api/me"],
  ] as const)("asks who comes before it says that %s %s leads nowhere", async (method, url) => {
    await aServer();
    expect((await app.inject({ method, url })).statusCode).toBe(401);
    const known = await app.inject({ method, url, headers: { authorization: "hana" } });
    expect([known.statusCode, known.headers["content-type"]]).toEqual([
      404,
      "application/problem+json; charset=utf-8",
    ]);
  });

  it.each([
    ["an address that cannot be decoded", "/api/%", 400],
    ["one that is no text", "/%ff", 400],
  ])("answers %s as a problem", async (_name, url, status) => {
    await aServer();
    const answer = await app.inject({ url, headers: { authorization: "hana" } });
    expect([answer.statusCode, answer.headers["content-type"]]).toEqual([
      status,
      "application/problem+json; charset=utf-8",
    ]);
    expect(answer.json()).toMatchObject({ code: "request.invalid" });
  });

  it("reads JSON and nothing that any web page may send without asking", async () => {
    await aServer();
    const send = (type: string) =>
      app.inject({
        method: "POST",
        url: "/api/echo",
        headers: { authorization: "hana", "content-type": type },
        payload: "{}",
      });
    expect((await send("application/json")).statusCode).toBe(200);
    expect((await send("application/json; charset=utf-8")).statusCode).toBe(200);
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
      expect([type, (await send(type)).statusCode]).toEqual([type, 415]);
  });

  it("gives a request half a minute to arrive whole", async () => {
    expect((await aServer()).server.requestTimeout).toBe(30_000);
  });
});
