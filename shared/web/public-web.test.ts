import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type OwnSite, ownSite, status } from "./own-site.fixture.ts";
import { publicWeb } from "./public-web.ts";
import type { Web } from "./web.ts";

let site: OwnSite;
beforeEach(async () => {
  site = await ownSite();
  site.answer("*/", status(200));
});
afterEach(() => site.close());

/** Production's rules, with the server's port let through: only the address then keeps anybody from it. */
const anyPort: Web = { ...publicWeb, mayUsePort: () => true };

describe("what is not of the public web is never connected to", () => {
  it.each([
    ["loopback", "127.0.0.1"],
    ["loopback as one number", "2130706433"],
    ["loopback in hexadecimal", "0x7f000001"],
    ["loopback in octal", "0177.0.0.1"],
    ["loopback cut short", "127.1"],
    ["loopback in full-width figures", "１２７.0.0.1"],
    ["loopback by IPv6", "[::1]"],
    ["loopback of IPv4 by IPv6", "[::ffff:127.0.0.1]"],
    ["the same in hexadecimal", "[::ffff:7f00:1]"],
    ["loopback by a name", "localhost"],
    ["this host", "0.0.0.0"],
    ["this host by IPv6", "[::]"],
    ["a private address", "10.0.0.1"],
    ["another", "172.16.0.1"],
    ["one of a home", "192.168.1.1"],
    ["what clouds tell their own machines", "169.254.169.254"],
    ["what Azure tells its own machines", "168.63.129.16"],
    ["one shared by a carrier's customers", "100.64.0.1"],
    ["a link-local one by IPv6", "[fe80::1]"],
    ["a unique local one", "[fd12:3456::1]"],
    ["many at once", "224.0.0.1"],
    ["many at once by IPv6", "[ff02::1]"],
    ["everybody", "255.255.255.255"],
    ["IPv4 through a gateway", "[64:ff9b::7f00:1]"],
    ["IPv4 in 6to4", "[2002:7f00:1::]"],
    ["one kept for documents", "192.0.2.1"],
  ])("%s: %s", async (_what, host) => {
    const address = `http://${host}:${site.port}/`;
    expect(await site.check([address], { web: anyPort })).toEqual({ [address]: { seen: "private-address" } });
    expect(site.connections.count).toBe(0);
  });

  it("be it behind a redirect", async () => {
    for (const [path, location] of Object.entries({
      "/name": "http://private.example/",
      "/number": "http://10.0.0.7/",
      "/six": "http://[::ffff:10.0.0.7]/",
    }))
      site.answer(`school.example${path}`, status(302, { location }));
    const links = ["/name", "/number", "/six"].map((path) => site.url("school.example", path));
    expect(Object.values(await site.check(links))).toEqual(Array(3).fill({ seen: "private-address" }));
    expect(site.pages()).toEqual(["HEAD /name", "HEAD /number", "HEAD /six"]);
  });

  it("be it a name that leads there only when it is asked for again", async () => {
    let times = 0;
    const turning: Web = { ...site.web, resolve: async () => [times++ === 0 ? "127.0.0.1" : "10.0.0.7"] };
    const address = site.url("turning.example");
    expect(await site.check([address], { web: turning })).toEqual({ [address]: { seen: "private-address" } });
    expect(site.asked.map(({ path }) => path)).toEqual(["/robots.txt"]);
    // One look-up a request: what was looked at is what was connected to.
    expect(times).toBe(2);
  });

  it("be it one of several addresses of a name", async () => {
    const both: Web = { ...site.web, resolve: async () => ["10.0.0.7", "127.0.0.1"] };
    const address = site.url("both.example");
    expect(await site.check([address], { web: both })).toEqual({ [address]: { seen: "works" } });
  });

  it("and neither is a port that web sites do not use", async () => {
    const address = `http://school.example:${site.port}/`;
    const elsewhere = { ...publicWeb, resolve: site.web.resolve };
    expect(await site.check([address], { web: elsewhere })).toEqual({ [address]: { seen: "other-port" } });
    expect(site.connections.count).toBe(0);
  });
});

describe("the public web", () => {
  it.each(["8.8.8.8", "151.101.0.144", "2a00:1450:4009:80b::200e"])("is asked: %s", (address) => {
    expect(publicWeb.mayConnectTo(address)).toBe(true);
  });

  it("holds no IPv4 address of a private network, however it is written", () => {
    const part = fc.nat(255);
    const address = fc.oneof(
      fc.tuple(fc.constant(10), part, part, part),
      fc.tuple(fc.constant(127), part, part, part),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), part, part),
      fc.tuple(fc.constant(192), fc.constant(168), part, part),
      fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), part, part),
      fc.tuple(fc.constant(169), fc.constant(254), part, part),
      fc.tuple(fc.integer({ min: 224, max: 255 }), part, part, part),
    );
    fc.assert(
      fc.property(address, (parts) => {
        expect(publicWeb.mayConnectTo(parts.join("."))).toBe(false);
        expect(publicWeb.mayConnectTo(`::ffff:${parts.join(".")}`)).toBe(false);
      }),
    );
  });

  it("takes nothing for an address that is none", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/^[\da-fx.:%]+$/i.test(text));
        expect(publicWeb.mayConnectTo(text)).toBe(false);
      }),
    );
  });
});
