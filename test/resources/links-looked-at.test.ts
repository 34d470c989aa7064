import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import { type LinkVerdict, linkVerdict } from "../../shared/domain/resources/links/link-verdict.ts";
import type { Resource, ResourceId } from "../../shared/domain/resources/resource.ts";
import { type OwnSite, ownSite, status } from "../../shared/web/own-site.fixture.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { smallTrust } from "../world/small-trust.ts";

let site: OwnSite;
let world: BeaconWorld;
const open: Beacon[] = [];

const resource = (id: string, address: string): Resource => ({
  ...{ id: id as ResourceId, title: `Title of ${id}`, address, publisher: "", kind: "guidance" },
  ...{ phase: "all", networks: [], description: "" },
});

async function beaconOver(links: Readonly<Record<string, string>>): Promise<Beacon> {
  world = await beaconWorld({
    ...smallTrust(),
    now: "2026-11-24T03:15:00Z",
    resources: Object.entries(links).map(([id, address]) => resource(id, address)),
  });
  return another();
}

async function another(): Promise<Beacon> {
  const beacon = await world.open({ outside: site.outside });
  open.push(beacon);
  return beacon;
}

/** One night's run of the job, and what it asked of Graph. */
async function night({ jobs, graphRequests }: Beacon, day: string) {
  world.clock.set(`${day}T03:15:00Z`);
  site.asked.length = 0;
  graphRequests.reset();
  await jobs.find(({ name }) => name === "check-links")?.run();
  return graphRequests.byOperation();
}

async function seen({ ports }: Beacon): Promise<Record<string, string>> {
  const checks = await ports.linkChecks.list();
  return Object.fromEntries(checks.map(({ value }) => [value.resource, value.finding.seen]));
}

async function toMend({ ports }: Beacon): Promise<Record<string, LinkVerdict["kind"]>> {
  const verdicts = (await ports.linkChecks.list()).map(
    ({ value }) => [value.resource, linkVerdict(value)?.kind] as const,
  );
  return Object.fromEntries(verdicts.flatMap(([id, kind]) => (kind ? [[id, kind]] : [])));
}

beforeEach(async () => {
  site = await ownSite(() => world.clock.now());
});
afterEach(async () => {
  for (const beacon of open.splice(0)) await beacon.close();
  await world.close();
  await site.close();
});

describe("the links of a trust, over a whole Beacon and a web of the test's own", () => {
  it("are looked at for what they are: silent, circling, gone, refused, private behind a redirect", async () => {
    const at = (host: string) => site.url(`${host}.example`, "/page");
    const beacon = await beaconOver({
      opens: at("opens"),
      silent: at("silent"),
      circle: at("circle"),
      "not-there": at("not-there"),
      refused: at("refused"),
      private: at("inward"),
      moved: at("moved"),
      forbidden: at("forbidden"),
      loopback: "http://127.0.0.2/page",
    });
    site.answer("opens.example/page", status(200));
    site.answer("silent.example/page", () => {});
    site.answer("circle.example/page", status(302, { location: "/page" }));
    site.answer("refused.example/page", status(403));
    site.answer("inward.example/page", status(301, { location: "http://private.example/secrets" }));
    site.answer("moved.example/page", status(301, { location: "/page/2026" }));
    site.answer("moved.example/page/2026", status(200));
    site.answer(
      "forbidden.example/robots.txt",
      (_request, response) => void response.end("User-agent: *\nDisallow: /"),
    );
    await night(beacon, "2026-11-24");
    expect(await seen(beacon)).toEqual({
      opens: "works",
      silent: "timeout",
      circle: "redirect-loop",
      "not-there": "not-found",
      refused: "refused",
      private: "private-address",
      moved: "moved",
      forbidden: "robots",
      loopback: "private-address",
    });
    expect(site.asked.filter(({ path }) => path === "/secrets")).toEqual([]);
    expect(await toMend(beacon)).toEqual({ private: "unfit", moved: "moved", loopback: "unfit" });
    for (const day of ["2026-11-25", "2026-11-28"]) await night(beacon, day);
    expect(await toMend(beacon)).toEqual({
      ...{ silent: "dead", circle: "dead", "not-there": "dead" },
      ...{ private: "unfit", moved: "moved", loopback: "unfit" },
    });
  }, 60_000);

  it("of one host are asked for one after the other, a second apart: 50 of them", async () => {
    site.answer("*/robots.txt", status(404));
    const links = Object.fromEntries(
      Array.from({ length: 50 }, (_, n) => [`r${n}`, site.url("school.example", `/${n}`)]),
    );
    const beacon = await beaconOver(links);
    for (let n = 0; n < 50; n++) site.answer(`school.example/${n}`, status(200));
    const requests = await night(beacon, "2026-11-24");
    expect(Object.values(await seen(beacon))).toEqual(Array(50).fill("works"));
    expect(site.asked).toHaveLength(51);
    expect(site.most.atHost).toBe(1);
    const gaps = site.asked.slice(1).map(({ at }, n) => at.getTime() - (site.asked[n]?.at.getTime() ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1000);
    // The turn, and the 50 rows 20 to a request.
    expect(requests).toEqual({ "POST /sites/{site}/lists/{list}/items": 1, "POST /$batch": 3 });
  }, 60_000);

  it("are asked about by one server, and nobody is asked anything on a night on which nothing is due", async () => {
    const first = await beaconOver({ opens: site.url("opens.example", "/page") });
    site.answer("opens.example/page", status(200));
    const second = await another();
    await Promise.all([night(first, "2026-11-24"), night(second, "2026-11-24")]);
    expect(site.pages()).toEqual(["HEAD /page"]);
    await second.mirror.refresh();
    for (const beacon of [first, second]) {
      expect(await night(beacon, "2026-11-25")).toEqual({});
      expect(site.asked).toEqual([]);
    }
  }, 60_000);

  it("are held to nothing while our own network is down", async () => {
    const beacon = await beaconOver({ a: "http://a.invalid/", b: "http://b.invalid/" });
    for (const day of ["2026-11-24", "2026-11-25", "2026-11-28", "2026-12-05"]) await night(beacon, day);
    expect(await seen(beacon)).toEqual({});
  }, 60_000);
});
