import type { ServerResponse } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import iconv from "iconv-lite";
import type { LinkPages } from "../domain/resources/links/page-offer.ts";
import { virtualPace } from "../testing/virtual-pace.ts";
import { linkPages } from "./link-pages.ts";
import { usualManners } from "./manners.ts";
import { impatient, type OwnSite, ownSite, status } from "./own-site.fixture.ts";

let site: OwnSite;
let pages: LinkPages;
beforeEach(async () => {
  site = await ownSite();
  pages = linkPages({
    ...{ web: site.web, pace: virtualPace(site.clock), about: "https://beacon.trust.example" },
    manners: { ...usualManners, ...impatient },
  });
});
afterEach(() => site.close());

const html =
  (body: string | Buffer, type = "text/html; charset=utf-8") =>
  (_: unknown, response: ServerResponse) =>
    void response.writeHead(200, { "content-type": type }).end(body);
const read = (path = "/page", host = "school.example") => pages.read(site.url(host, path));

describe("what a page says of itself", () => {
  it("is what it tells others to show, before what stands in its own head", async () => {
    site.answer(
      "school.example/page",
      html(`<!doctype html><html><head><title>Zones of regulation - School</title>
        <meta name="description" content="A page of ours.">
        <meta property="og:title" content="Zones of regulation &amp; more">
        <meta property="og:description" content="How to begin,
          week by week."><meta property="og:site_name" content="School"></head><body>…`),
    );
    expect(await read()).toEqual({
      said: {
        title: "Zones of regulation & more",
        description: "How to begin, week by week.",
        publisher: "School",
      },
    });
    expect(site.pages()).toEqual(["GET /page"]);
  });

  it("is its title alone where it says no more, and no picture's", async () => {
    site.answer(
      "school.example/page",
      html("<title>Phonics</title><body><svg><title>Arrow</title></svg><meta name=description content=x>"),
    );
    expect(await read()).toEqual({ said: { title: "Phonics" } });
  });

  it.each([
    ["its server", "text/html; charset=windows-1252", "<title>Café – plan</title>"],
    ["the page", "text/html", '<meta charset="windows-1252"><title>Café – plan</title>'],
  ])("is read in the letters that %s names", async (_who, type, page) => {
    site.answer("school.example/page", html(iconv.encode(page, "windows-1252"), type));
    expect(await read()).toEqual({ said: { title: "Café – plan" } });
  });

  it("fits the form: no line breaks, no hidden marks, cut after a word (invariant 10)", async () => {
    const long = "<b>word</b> ".repeat(60);
    site.answer(
      "school.example/page",
      html(`<title>One\u202E\u0000\n two ${long.replaceAll("<", "&lt;")}</title>`),
    );
    const offer = await read();
    const title = "said" in offer ? (offer.said.title ?? "") : "";
    expect(title.startsWith("One two <b>word</b> <b>word</b>")).toBe(true);
    expect(title.length).toBeLessThanOrEqual(255);
    expect(title.endsWith("<b>word</b>…")).toBe(true);
  });

  it("is found where redirects lead, each step looked at as the first was", async () => {
    site.answer("school.example/old", status(301, { location: "/page" }));
    site.answer("school.example/page", html("<title>New</title>"));
    expect(await read("/old")).toEqual({ said: { title: "New" } });
    site.answer("school.example/inward", status(302, { location: "http://private.example/secret" }));
    expect(await read("/inward")).toEqual({ none: "unreachable" });
    site.answer("school.example/round", status(302, { location: "/round" }));
    expect(await read("/round")).toEqual({ none: "unreachable" });
  });

  it.each([
    ["there is none", status(404), "no-page"],
    ["it is for those who sign in", status(403), "kept-out"],
    ["it is a file", html("%PDF", "application/pdf"), "not-a-page"],
    ["it says nothing", html("<p>Hello"), "says-nothing"],
    ["its server fails", status(500), "unreachable"],
    ["its server wants to be left alone", status(429, { "retry-after": "3600" }), "busy"],
    ["nothing comes", () => {}, "unreachable"],
  ] as const)("is nothing where %s, and why is said", async (_why, answer, none) => {
    site.answer("school.example/page", answer as Parameters<OwnSite["answer"]>[1]);
    expect(await read()).toEqual({ none });
  });

  it("is not asked of a site that keeps programs out", async () => {
    site.answer(
      "school.example/robots.txt",
      (_, response) => void response.end("User-agent: *\nDisallow: /page"),
    );
    site.answer("school.example/page", html("<title>Hidden</title>"));
    expect(await read()).toEqual({ none: "kept-out" });
    expect(site.pages()).toEqual([]);
  });

  it("is not looked for at an address that is not public, and nothing is connected to", async () => {
    for (const address of [
      "http://10.0.0.7/",
      "http://[::1]/",
      "http://private.example/",
      "file:///etc/passwd",
    ])
      expect(await pages.read(address)).toEqual({ none: "unreachable" });
    expect(site.connections.count).toBe(0);
  });

  it("costs no more than its beginning, of a page that never ends", async () => {
    let sent = 0;
    let isCutOff: Promise<unknown> = Promise.resolve();
    site.answer("school.example/page", (_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const more = () => {
        sent += 65_536;
        if (!response.destroyed && response.write("x".repeat(65_536))) setImmediate(more);
      };
      response.on("drain", more);
      isCutOff = new Promise((closed) => response.on("close", () => closed(undefined)));
      response.write("<title>Endless</title>");
      more();
    });
    expect(await read()).toEqual({ said: { title: "Endless" } });
    await isCutOff;
    expect(sent).toBeLessThan(16_000_000);
  });

  it("is asked of one site once at a time, and of four sites at most", async () => {
    for (const host of ["a", "b", "c", "d", "e"]) site.answer(`${host}.example/page`, () => {});
    const first = ["a", "b", "c", "d"].map((host) => read("/page", `${host}.example`));
    expect(await read("/other", "a.example")).toEqual({ none: "busy" });
    expect(await read("/page", "e.example")).toEqual({ none: "busy" });
    expect(await Promise.all(first)).toEqual(Array(4).fill({ none: "unreachable" }));
    site.answer("e.example/page", html("<title>Free again</title>"));
    expect(await read("/page", "e.example")).toEqual({ said: { title: "Free again" } });
  });
});
