import type { ServerResponse } from "node:http";
import { createServer } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { impatient, type OwnSite, ownSite, status } from "./own-site.fixture.ts";

let site: OwnSite;
beforeEach(async () => {
  site = await ownSite();
});
afterEach(() => site.close());

/** What is seen of one page of one site. */
async function seenOf(path: string): Promise<unknown> {
  const address = site.url("school.example", path);
  return (await site.check([address]))[address];
}

describe("a link that is looked at", () => {
  it.each([
    { name: "opens", code: 200, seen: "works" },
    { name: "is not there", code: 404, seen: "not-found" },
    { name: "is gone for good", code: 410, seen: "gone" },
    { name: "asks for a sign-in", code: 401, seen: "refused" },
    { name: "refuses programs, though perhaps not people", code: 403, seen: "refused" },
    { name: "has a server that fails", code: 500, seen: "server-error" },
  ])("is seen to be one that $name", async ({ code, seen }) => {
    site.answer("school.example/page", status(code));
    expect(await seenOf("/page")).toEqual({ seen });
  });

  it("is asked for its headers alone, by a name that says who asks and where to find out more", async () => {
    site.answer("school.example/page", status(200));
    await seenOf("/page");
    expect(site.pages()).toEqual(["HEAD /page"]);
    expect(site.asked.map(({ headers }) => headers["user-agent"])).toEqual(
      Array(2).fill("BeaconLinkCheck (+https://beacon.trust.example)"),
    );
  });

  it.each([405, 403, 501, 404])(
    "is asked for as a browser would when headers alone are answered with %i",
    async (code) => {
      let isCutOff: Promise<unknown> = Promise.resolve();
      site.answer("school.example/page", ({ method, headers }, response) => {
        if (method === "HEAD") return void response.writeHead(code).end();
        expect(headers.range).toBe("bytes=0-0");
        isCutOff = new Promise((closed) => response.on("close", () => closed(undefined)));
        // A film: whoever read it to its end would read for ever.
        response.writeHead(200).write("the first of many bytes");
      });
      expect(await seenOf("/page")).toEqual({ seen: "works" });
      expect(site.pages()).toEqual(["HEAD /page", "GET /page"]);
      await isCutOff;
    },
  );

  it("is told to have moved when its site says so for good, and not when it says so for today", async () => {
    site.answer("school.example/old", status(301, { location: "/new#top" }));
    site.answer("school.example/new", status(302, { location: "/new/today" }));
    site.answer("school.example/new/today", status(200));
    expect(await seenOf("/old")).toEqual({ seen: "moved", to: site.url("school.example", "/new") });
    expect(await seenOf("/new")).toEqual({ seen: "works" });
  });

  it("gives no answer in time: a server that says nothing, and one that sends a letter now and then", async () => {
    site.answer("silent.example/", () => {});
    site.answer("slow.example/", (request) => {
      request.socket.write("HTTP/1.1 200 OK\r\nX-Slow: ");
      const drip = setInterval(() => request.socket.write("s"), 20);
      request.socket.on("close", () => clearInterval(drip));
    });
    const [silent, slow] = [site.url("silent.example"), site.url("slow.example")];
    expect(await site.check([silent, slow], { manners: impatient })).toEqual({
      [silent]: { seen: "timeout" },
      [slow]: { seen: "timeout" },
    });
  });

  it("gives no answer in time: a connection that is never made, and a name that is never found", async () => {
    const mute = createServer((socket) => socket.on("error", () => {}));
    await new Promise<void>((listening) => mute.listen(0, "127.0.0.1", listening));
    const { port } = mute.address() as { port: number };
    const unfound = { ...site.web, resolve: () => new Promise<never>(() => {}) };
    expect(await site.check([`https://mute.example:${port}/`], { manners: impatient })).toEqual({
      [`https://mute.example:${port}/`]: { seen: "timeout" },
    });
    expect(await site.check([site.url("unfound.example")], { web: unfound, manners: impatient })).toEqual({
      [site.url("unfound.example")]: { seen: "timeout" },
    });
    mute.close();
  });

  it("is on no host of that name, or on one that takes no connections", async () => {
    const closed = await ownSite();
    await closed.close();
    const links = ["http://nowhere.invalid/", closed.url("closed.example")];
    expect(Object.values(await site.check(links))).toEqual([{ seen: "no-host" }, { seen: "no-connection" }]);
  });

  it("goes round in a circle, or through more than five others", async () => {
    site.answer("school.example/a", status(302, { location: "/b" }));
    site.answer("school.example/b", status(302, { location: "/a" }));
    for (let n = 1; n <= 7; n++) site.answer(`school.example/${n}`, status(302, { location: `/${n + 1}` }));
    site.answer("school.example/8", status(200));
    expect(await seenOf("/a")).toEqual({ seen: "redirect-loop" });
    expect(await seenOf("/2")).toEqual({ seen: "redirect-loop" });
    expect(await seenOf("/3")).toEqual({ seen: "works" });
  });

  it.each([
    "mailto:office@school.example",
    "ftp://school.example/plan",
    "plan.docx",
    "http://me:word@school.example/",
  ])("is no page of the web: %s", async (address) => {
    expect(await site.check([address])).toEqual({ [address]: { seen: "not-web" } });
    expect(site.connections.count).toBe(0);
  });

  it("is given no cookie to bring back", async () => {
    site.answer("school.example/a", status(302, { location: "/b", "set-cookie": "seen=1" }));
    site.answer("school.example/b", status(200));
    await seenOf("/a");
    expect(site.asked.filter(({ headers }) => headers.cookie)).toEqual([]);
  });
});

describe("a site that has no time now", () => {
  it("is waited for as long as it asks when that is a moment", async () => {
    let times = 0;
    site.answer("school.example/page", (request, response) =>
      times++ === 0 ? status(429, { "retry-after": "7" })(request, response) : status(200)(request, response),
    );
    expect(await seenOf("/page")).toEqual({ seen: "works" });
    const [first, second] = site.asked.filter(({ path }) => path === "/page");
    expect((second?.at.getTime() ?? 0) - (first?.at.getTime() ?? 0)).toBe(7000);
  });

  it("is not dead, says when to come back, and is asked nothing more this night", async () => {
    site.answer("school.example/1", status(503, { "retry-after": "Wed, 25 Nov 2026 09:00:00 GMT" }));
    site.answer("school.example/2", status(200));
    const links = [site.url("school.example", "/1"), site.url("school.example", "/2")];
    const busy = { seen: "busy", askAgainAt: new Date("2026-11-25T09:00:00Z") };
    expect(await site.check(links)).toEqual({ [links[0] as string]: busy, [links[1] as string]: busy });
    expect(site.pages()).toEqual(["HEAD /1"]);
  });
});

describe("what a site allows", () => {
  const robots = (text: string) =>
    site.answer("school.example/robots.txt", (_request, response) => void response.end(text));

  it("is asked once, before anything else, and kept to", async () => {
    robots("User-agent: *\nDisallow: /staff\nAllow: /staff/open");
    site.answer("school.example/staff/open", status(200));
    const links = ["/staff/rota", "/staff/open", "/"].map((path) => site.url("school.example", path));
    expect(Object.values(await site.check(links))).toEqual([
      { seen: "robots" },
      { seen: "works" },
      { seen: "not-found" },
    ]);
    expect(site.asked.map(({ path }) => path)).toEqual(["/robots.txt", "/staff/open", "/", "/"]);
  });

  it("may be said to Beacon by name", async () => {
    robots("User-agent: *\nAllow: /\n\nUser-agent: BeaconLinkCheck\nDisallow: /");
    expect(await seenOf("/page")).toEqual({ seen: "robots" });
    expect(site.pages()).toEqual([]);
  });

  it("is nothing while its server cannot say", async () => {
    site.answer("school.example/robots.txt", status(500));
    site.answer("school.example/page", status(200));
    expect(await seenOf("/page")).toEqual({ seen: "robots" });
  });

  it("is asked of the site that a redirect leads to as well", async () => {
    site.answer("school.example/page", status(302, { location: site.url("other.example", "/private") }));
    site.answer(
      "other.example/robots.txt",
      (_request, response) => void response.end("User-agent: *\nDisallow: /private"),
    );
    expect(await seenOf("/page")).toEqual({ seen: "robots" });
    expect(site.pages()).toEqual(["HEAD /page"]);
  });

  it.each([
    { wanted: 4, kept: 4000 },
    { wanted: 3600, kept: 10_000 },
  ])("may be one request in $wanted seconds, of which $kept ms are kept", async ({ wanted, kept }) => {
    robots(`User-agent: *\nCrawl-delay: ${wanted}`);
    for (const path of ["/1", "/2"]) site.answer(`school.example${path}`, status(200));
    await site.check([site.url("school.example", "/1"), site.url("school.example", "/2")]);
    expect(pausesOf(site)).toEqual([kept, kept]);
  });
});

const pausesOf = ({ asked }: OwnSite) =>
  asked.slice(1).map(({ at }, index) => at.getTime() - (asked[index]?.at.getTime() ?? 0));

describe("asking many links", () => {
  it("asks 50 links of one host one after the other, a second apart, and what is allowed once", async () => {
    const links = Array.from({ length: 50 }, (_, n) => {
      site.answer(`school.example/${n}`, (_request, response) => void setTimeout(() => response.end(), 2));
      return site.url("school.example", `/${n}`);
    });
    const found = await site.check(links);
    expect(Object.values(found)).toEqual(Array(50).fill({ seen: "works" }));
    expect(site.asked).toHaveLength(51);
    expect(site.most.atHost).toBe(1);
    expect(pausesOf(site)).toEqual(Array(50).fill(1000));
  });

  it("asks eight hosts at once and no more, each for one page at a time", async () => {
    const waiting: ServerResponse[] = [];
    let isLetGo = false;
    site.answer("*/page", (_request, response) => {
      waiting.push(response);
      isLetGo ||= waiting.length === 8;
      if (isLetGo) for (const each of waiting.splice(0)) each.end();
    });
    const links = Array.from({ length: 20 }, (_, n) => site.url(`school-${n}.example`, "/page"));
    expect(Object.values(await site.check(links))).toEqual(Array(20).fill({ seen: "works" }));
    expect(site.most).toEqual({ atHost: 1, atAll: 8 });
  });

  it("asks a host that many others lead to for one page at a time", async () => {
    site.answer("*/page", status(302, { location: site.url("hub.example", "/home") }));
    site.answer("hub.example/home", (_request, response) => void setTimeout(() => response.end(), 5));
    const links = Array.from({ length: 12 }, (_, n) => site.url(`school-${n}.example`, "/page"));
    expect(Object.values(await site.check(links))).toEqual(Array(12).fill({ seen: "works" }));
    expect(site.most.atHost).toBe(1);
  });

  it("is over at once when the server stops", async () => {
    const stopping = new AbortController();
    site.answer("*/1", status(200));
    site.answer("*/2", () => stopping.abort());
    const links = ["/1", "/2", "/3"].map((path) => site.url("school.example", path));
    const found = await site.check(links, {
      signal: stopping.signal,
      manners: { answerWithin: 60_000, linkWithin: 60_000 },
    });
    expect(found).toEqual({ [links[0] as string]: { seen: "works" } });
    expect(site.pages()).toEqual(["HEAD /1", "HEAD /2"]);
  });
});
