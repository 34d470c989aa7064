import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import Fastify, { type FastifyInstance } from "fastify";
import { createServer } from "./server.ts";
import { tabPages } from "./tab-pages.ts";

const config = {
  clientId: "be0c0000-0000-4000-8000-000000000001",
  tenantId: "5c4001e5-0000-4000-8000-00000000be01",
  authority: "https://login.example/tenant",
  scope: "api://beacon/access_as_user",
  signIn: "msal",
  teamsAppId: `</script><script>alert("x")</script><!-- $& $1`,
  siteOrigin: "https://trust.sharepoint.com",
} as const;

describe("the tab's pages", () => {
  let app: FastifyInstance;
  let folder: string;
  let port: number;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "beacon-tab-"));
    mkdirSync(join(folder, "tab", "assets"), { recursive: true });
    writeFileSync(join(folder, "secret.txt"), "secret");
    writeFileSync(join(folder, "tab", "assets", "main.js"), "export {};");
    writeFileSync(join(folder, "tab", "assets", "main.js.br"), brotliCompressSync("export {};"));
    writeFileSync(
      join(folder, "tab", "index.html"),
      '<!doctype html><script type="application/json" id="beacon-config"></script>',
    );
    app = await createServer({
      logger: Fastify({ logger: false }).log,
      framedBy: ["https://trust.sharepoint.com"],
      connectTo: [],
      requestsPerMinute: undefined,
    });
    app.get("/health", async () => ({ status: "ready" }));
    await tabPages(app, join(folder, "tab"), config);
    port = Number(new URL(await app.listen({ host: "127.0.0.1", port: 0 })).port);
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  it.each(["/", "/briefing", "/briefing/2026-11-24/items/a1?from=card", "/no/such/page"])(
    "stand at %s, fresh each time",
    async (url) => {
      const page = await app.inject(url);
      expect([page.statusCode, page.headers["content-type"], page.headers["cache-control"]]).toEqual([
        200,
        "text/html; charset=utf-8",
        "no-cache",
      ]);
      const head = await app.inject({ method: "HEAD", url });
      expect([head.statusCode, head.payload, head.headers["content-type"]]).toEqual([
        200,
        "",
        "text/html; charset=utf-8",
      ]);
    },
  );

  it("carry their settings as data that cannot end its element (invariant 10)", async () => {
    const [, json = ""] = /id="beacon-config">(.*)<\/script>$/s.exec((await app.inject("/")).payload) ?? [];
    expect(json).not.toContain("<");
    expect(JSON.parse(json)).toEqual(config);
  });

  it("are brought as the build compressed them to a browser that can read it, and plain to others", async () => {
    const small = await app.inject({ url: "/assets/main.js", headers: { "accept-encoding": "gzip, br" } });
    expect([small.headers["content-encoding"], small.headers["content-type"]]).toEqual([
      "br",
      "application/javascript; charset=utf-8",
    ]);
    expect(brotliDecompressSync(small.rawPayload).toString()).toBe("export {};");
    const plain = await app.inject("/assets/main.js");
    expect([plain.headers["content-encoding"], plain.payload]).toEqual([undefined, "export {};"]);
  });

  it("have assets that a browser keeps for a year", async () => {
    const asset = await app.inject("/assets/main.js");
    expect([asset.statusCode, asset.headers["cache-control"]]).toEqual([
      200,
      "public, max-age=31536000, immutable",
    ]);
  });

  it.each([
    "/api",
    "/api/home",
    "/api?x=/briefing",
    "/connector",
    "/connector/v3/conversations",
    "/health/x",
    "/assets/none.js",
    "/favicon.ico",
    "/.env",
    "/.git/config",
  ])("do not stand at %s, which says so as a problem", async (url) => {
    const answer = await app.inject(url);
    expect([answer.statusCode, answer.json().code]).toEqual([404, "route.not-found"]);
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS"] as const)("answer %s as a problem", async (method) => {
    const answer = await app.inject({ method, url: "/briefing" });
    expect([answer.statusCode, answer.json().code]).toEqual([404, "route.not-found"]);
  });

  it.each([
    "/assets/../../secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/assets/%2e%2e/%2e%2e/secret.txt",
    "/assets/..\\..\\secret.txt",
    "/assets//../../secret.txt",
    "/assets/main.js%00.txt",
    "/../secret.txt",
    "//etc/passwd",
    "/api/../../secret.txt",
  ])("give nothing from outside their folder: %s", async (path) => {
    const answer = await rawGet(path);
    expect(answer).not.toContain("\r\n\r\nsecret");
    expect(answer).toMatch(/^HTTP\/1\.1 (200|400|403|404) /);
    if (!answer.startsWith("HTTP/1.1 200"))
      expect(answer).toContain("content-type: application/problem+json");
  });

  /** The path exactly as written: every client library would tidy it first. */
  const rawGet = (path: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1");
      let answer = "";
      socket.setEncoding("utf8");
      socket.on("data", (text) => {
        answer += text;
      });
      socket.on("end", () => resolve(answer));
      socket.on("error", reject);
      socket.write(`GET ${path} HTTP/1.1\r\nHost: beacon.example\r\nConnection: close\r\n\r\n`);
    });
});

it("are not served without a place for their settings", async () => {
  const folder = mkdtempSync(join(tmpdir(), "beacon-tab-"));
  writeFileSync(join(folder, "index.html"), "<!doctype html>");
  await expect(tabPages(Fastify(), folder, config)).rejects.toThrow(
    "The built tab has no place for its configuration.",
  );
  rmSync(folder, { recursive: true });
});
