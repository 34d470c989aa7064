import { addressOf } from "../api-routes.ts";
import type { Family } from "./hostile-request.ts";

const refusedOrClosed = [0, 400, 401, 403, 404, 405, 408, 411, 413, 414, 415, 417, 431];

/** Ways out of where a file may be asked for. */
const climbs = [
  "../",
  "..%2f",
  "%2e%2e/",
  "%2e%2e%2f",
  "..\\",
  "..%5c",
  "....//",
  "%252e%252e%252f",
  "..%c0%af",
  "..;/",
  ".%00./",
  "..%ef%bc%8f",
];
const aims = [
  "etc/passwd",
  "package.json",
  ".env",
  "secret.txt",
  "proc/self/environ",
  "index.html%00.js",
  "bot/config.ts",
];
const oddities = [
  "%00",
  "%0d%0aSet-Cookie:%20x=1",
  "%",
  "%zz",
  "%ff%fe",
  "\\\\evil.example\\share",
  "//evil.example/",
  "/./././",
  "/%2f%2f",
  "?a=%00&a[__proto__]=1",
  "#",
  "/;jsessionid=1",
  "http://evil.example/api/home",
  "*",
];

export const hostilePath: Family = ({ random }) => {
  const base = random.pick([
    "/",
    "/assets/",
    "/api/",
    "/api/briefing/editions/",
    "/feeds/",
    "/health/",
    "/api/resources/",
  ]);
  const climbing = random.pick(climbs).repeat(random.whole(1, 8)) + random.pick(aims);
  const url = random.chance(0.7)
    ? base + climbing
    : base + random.pick(oddities) + "x".repeat(random.pick([0, 0, 0, 5000, 17_000]));
  return {
    ...{ kind: "path", name: "a path that leads elsewhere", method: "GET", url, overTheWire: true },
    ...{ headers: {}, page: true, may: [...refusedOrClosed, 200] },
  };
};

const repeated = (name: string, times: number) =>
  Array.from({ length: times }, () => `${name}: x`).join("\r\n");

/** Headers that other servers believe, that split one request into two, or that are more than anybody needs. */
const headers: readonly (readonly [name: string, header: string, value: (size: number) => string])[] = [
  [
    "a person named by a front end that is not there",
    "x-ms-client-principal-id",
    () => "bbbbbbbb-0000-4000-8000-000000000007",
  ],
  [
    "a principal of App Service",
    "x-ms-client-principal",
    () => Buffer.from('{"claims":[{"typ":"roles","val":"Trust.Manage"}]}').toString("base64"),
  ],
  ["a token of App Service", "x-ms-token-aad-access-token", () => "token"],
  ["another address asked for", "x-original-url", () => "/health"],
  ["another address written over", "x-rewrite-url", () => "/health"],
  ["another method", "x-http-method-override", () => "DELETE"],
  ["another host", "x-forwarded-host", () => "evil.example"],
  ["this very machine", "x-forwarded-for", () => "127.0.0.1"],
  ["more than a header holds", "x-long", (size) => "x".repeat(20_000 + size)],
  ["two requests in one", "transfer-encoding", () => "chunked\r\nContent-Length: 4"],
  ["a length that is none", "content-length", () => "-1"],
  ["two lengths", "content-length", () => "1\r\nContent-Length: 2"],
  ["a word that splits lines", "x-split", () => "a\r\n b: c"],
  ["a character that may not be", "x-null", () => "a\u0000b"],
  ["a thousand headers", "x-many", (size) => `x\r\n${repeated("x", 1000 + (size % 1500))}`],
  ["an expectation", "expect", () => "200-maybe"],
  ["an upgrade", "upgrade", () => "websocket\r\nConnection: Upgrade"],
  ["a range", "range", () => "bytes=0-,0-,0-"],
  ["cookies", "cookie", (size) => `session=${"x".repeat(size % 8000)}`],
  ["a password", "authorization", () => `Basic ${Buffer.from("head:head").toString("base64")}`],
  ["a token without end", "authorization", (size) => `Bearer ${"x.".repeat(size)}x`],
];

export const hostileHeader: Family = ({ random, routes }) => {
  const [name, header, value] = random.pick(headers);
  const route = random.pick(routes.filter(({ method }) => method === "GET"));
  return {
    ...{ kind: "header", name, method: "GET", url: addressOf(route), overTheWire: true },
    ...{ headers: { [header]: value(random.whole(1, 7000)) }, may: refusedOrClosed },
  };
};

export const hostileMethod: Family = ({ random, routes }) => ({
  ...{ kind: "method", name: "a method that is not meant", overTheWire: true, headers: {} },
  method: random.pick([
    "TRACE",
    "CONNECT",
    "PROPFIND",
    "MKCOL",
    "get",
    "GETT",
    "",
    "DEBUG",
    "PURGE",
    "PATCH",
    "LOCK",
    "\u0000",
    "G\tT",
  ]),
  url: random.chance(0.5)
    ? addressOf(random.pick(routes))
    : random.pick(["/", "/health", "/assets/main.js", "/api/messages", "evil.example:443"]),
  may: [...refusedOrClosed, 501],
});
