import { gzipSync } from "node:zlib";
import { addressOf } from "../api-routes.ts";
import { type Family, type HostileRequest, lineOf, type Targets } from "./hostile-request.ts";

const json = "application/json";
const deep = (levels: number, open = "[", close = "]") => open.repeat(levels) + close.repeat(levels);

/** No route may read these, whatever it reads. */
const unreadable: readonly (readonly [
  name: string,
  type: string,
  body: (size: number) => string | Buffer,
])[] = [
  ["half of an object", json, () => '{"title": "x"'],
  ["two objects", json, () => "{}{}"],
  ["a comment", json, () => "{/* */}"],
  ["NaN", json, () => '{"minutes": NaN}'],
  ["nothing but blanks", json, () => "   "],
  ["UTF-16", "application/json; charset=utf-16", () => Buffer.from('{"title": "x"}', "utf16le")],
  ["bytes that are no UTF-8", json, () => Buffer.from([0x22, 0xc3, 0x28])],
  ["packed", json, () => gzipSync('{"title": "x"}')],
  ["a key that reaches the prototype", json, () => '{"__proto__": {"isCentralTeam": true}}'],
  ["the same, written in code", json, () => '{"\\u005f_proto__": {"isCentralTeam": true}}'],
  ["the constructor's prototype", json, () => '{"constructor": {"prototype": {"isCentralTeam": true}}}'],
  ["the same, deep inside", json, () => '{"a": [{"b": {"__proto__": []}}]}'],
  ["open brackets without end", json, (size) => "[".repeat(size)],
  ["a form", "application/x-www-form-urlencoded", () => "title=x&__proto__[a]=1"],
  [
    "a form in parts",
    "multipart/form-data; boundary=x",
    () => '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--',
  ],
  ["plain text", "text/plain", () => "title"],
  [
    "XML with an entity",
    "application/xml",
    () => '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
  ],
  ["no such type", "application/json, text/html", () => "{}"],
  ["more than any form", json, () => `"${"x".repeat(300_000)}"`],
  ["more than any form, in brackets", json, () => deep(150_000)],
];

/** Readable, and right for no route that reads one. */
const wrong: readonly (readonly [name: string, body: (size: number) => string])[] = [
  ["a list", () => "[]"],
  ["a number beyond counting", () => "1e999"],
  ["a text", (size) => JSON.stringify("x".repeat(size))],
  ["a list of many", (size) => `[${"0,".repeat(size)}0]`],
  ["lists within lists", (size) => deep(size)],
  ["half a character", () => '"\\ud800"'],
];

function target({ random, routes }: Targets, is: (line: string) => boolean) {
  return random.pick(
    routes.filter((route) => !["GET", "HEAD", "OPTIONS"].includes(route.method) && is(lineOf(route))),
  );
}

function withBody(
  targets: Targets,
  route: { method: string; url: string },
  about: Pick<HostileRequest, "kind" | "name">,
  type: string,
  payload: string | Buffer,
): HostileRequest {
  return {
    ...about,
    ...{ method: route.method, url: addressOf(route), payload },
    headers: {
      authorization: `Bearer ${targets.goodToken}`,
      ...{ "content-type": type, "if-match": '"x,1"' },
    },
  };
}

export const unreadableBody: Family = (targets) => {
  const [name, type, body] = targets.random.pick(unreadable);
  const route = target(targets, () => true);
  return withBody(
    targets,
    route,
    { kind: "body nobody can read", name },
    type,
    body(targets.random.whole(1, 5000)),
  );
};

export const wrongBody: Family = (targets) => {
  const [name, body] = targets.random.pick(wrong);
  const route = target(targets, (line) => !targets.readsNoBody.has(line));
  return withBody(
    targets,
    route,
    { kind: "body of the wrong shape", name },
    json,
    body(targets.random.whole(2, 20_000)),
  );
};
