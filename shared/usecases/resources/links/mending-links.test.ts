import { beforeEach, describe, expect, it } from "@jest/globals";
import type { LinkCheck } from "../../../domain/resources/links/link-check.ts";
import type { LinkFinding } from "../../../domain/resources/links/link-finding.ts";
import type { Resource, ResourceId } from "../../../domain/resources/resource.ts";
import { aNetwork } from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { acting, asha, ben, esme } from "../../../testing/three-heads.ts";
import { checkLinkNow } from "./check-link-now.ts";
import { linksToMend } from "./links-to-mend.ts";

const link = (id: string, networks: readonly string[]): Resource => ({
  ...{ id: id as ResourceId, address: `https://${id}.example/`, title: id, networks },
  ...{ publisher: "", kind: "", phase: "", description: "" },
});
const last = new Date("2026-11-23T03:15:00Z");
const check = (id: string, finding: LinkFinding, since?: string): LinkCheck => ({
  ...{ resource: id as ResourceId, address: `https://${id}.example/`, finding, checkedAt: last },
  ...(since ? { failing: { since: new Date(`${since}T03:15:00Z`), last, times: 3 } } : {}),
});

let ports: InMemoryPorts;
beforeEach(() => {
  ports = inMemoryPorts({
    now: "2026-11-24T12:00:00Z",
    networks: [aNetwork("dsl", { leads: [ben] }), aNetwork("maths", { leads: [esme] })],
    resources: [
      link("dead-of-dsl", ["dsl"]),
      link("moved-of-dsl", ["dsl", "maths"]),
      link("dead-of-maths", ["maths"]),
      link("of-nobody", []),
      link("in-order", ["dsl"]),
      link("not-looked-at", ["dsl"]),
    ],
    linkChecks: [
      check("dead-of-dsl", { seen: "not-found" }, "2026-11-10"),
      check("moved-of-dsl", { seen: "moved", to: "https://new.example/" }),
      check("dead-of-maths", { seen: "timeout" }, "2026-11-01"),
      check("of-nobody", { seen: "private-address" }),
      check("in-order", { seen: "works" }),
    ],
  });
});
const centralTeam = acting(asha, "Trust.Manage");

describe("links that need mending", () => {
  const titles = async (actor: ReturnType<typeof acting>) => {
    const found = await linksToMend(ports, { actor });
    return found.ok ? found.value.links.map(({ link: { title } }) => title) : found.code;
  };

  it("are shown to the central team, the longest dead first and those that moved last", async () => {
    expect(await titles(centralTeam)).toEqual(["dead-of-maths", "dead-of-dsl", "of-nobody", "moved-of-dsl"]);
  });

  it("are shown to a lead for their networks", async () => {
    expect(await titles(acting(ben))).toEqual(["dead-of-dsl", "moved-of-dsl"]);
    expect(await titles(acting(esme))).toEqual(["dead-of-maths", "moved-of-dsl"]);
  });

  it("are shown to nobody else", async () => {
    expect(await titles(acting(asha))).toBe("access.refused");
    expect(await titles(acting(asha, "Briefing.Edit"))).toBe("access.refused");
  });

  it("come with how many have been looked at", async () => {
    expect(await linksToMend(ports, { actor: acting(ben) })).toMatchObject({
      value: { kept: 4, lookedAt: 3 },
    });
  });

  it("do not hold one that leads elsewhere since it was looked at", async () => {
    const found = check("dead-of-dsl", { seen: "gone" });
    const moved = { ...found, resource: "moved-of-dsl" as ResourceId, address: "https://old.example/" };
    ports = inMemoryPorts({
      ...{ networks: [aNetwork("dsl", { leads: [ben] })], resources: [link("moved-of-dsl", ["dsl"])] },
      linkChecks: [moved],
    });
    expect(await titles(acting(ben))).toEqual([]);
  });
});

describe("looking at a link again", () => {
  const now = (id: string, actor = acting(ben)) => checkLinkNow(ports, { actor, resource: id as ResourceId });

  it("shows that it is mended", async () => {
    ports.linkChecker.sights.set("https://dead-of-dsl.example/", { seen: "works" });
    expect(await now("dead-of-dsl")).toMatchObject({
      ok: true,
      value: { check: { finding: { seen: "works" } } },
    });
    expect(await linksToMend(ports, { actor: acting(ben) })).toMatchObject({
      value: { links: [{ link: { title: "moved-of-dsl" } }] },
    });
  });

  it("is done once a minute, whoever asks", async () => {
    ports.linkChecker.sights.set("https://moved-of-dsl.example/", { seen: "not-found" });
    expect(await now("moved-of-dsl")).toMatchObject({ ok: true });
    ports.clock.advance(59_000);
    expect(await now("moved-of-dsl", acting(esme))).toEqual({ ok: false, code: "link.asked-just-now" });
    ports.clock.advance(1000);
    expect(await now("moved-of-dsl", acting(esme))).toMatchObject({ ok: true });
    expect(ports.linkChecker.asked).toHaveLength(2);
  });

  it("is done once for two clicks at the same moment", async () => {
    ports.linkChecker.sights.set("https://dead-of-dsl.example/", { seen: "works" });
    const both = await Promise.all([now("dead-of-dsl"), now("dead-of-dsl")]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(ports.linkChecker.asked).toHaveLength(1);
  });

  it("changes nothing when the web cannot be reached from here", async () => {
    const before = (await ports.linkChecks.find("dead-of-dsl" as ResourceId))?.value;
    for (const id of ["dead-of-dsl", "moved-of-dsl", "in-order"])
      ports.linkChecker.sights.set(`https://${id}.example/`, { seen: "no-host" });
    expect(await now("dead-of-dsl")).toEqual({ ok: false, code: "link.web-unreachable" });
    expect(await ports.linkChecks.find("dead-of-dsl" as ResourceId)).toMatchObject({
      value: { finding: before?.finding, failing: before?.failing, checkedAt: before?.checkedAt },
    });
  });

  it.each([
    ["one of another network", "dead-of-maths", acting(ben), "link.not-found"],
    ["one that is nowhere", "nowhere", centralTeam, "link.not-found"],
    ["one that has never been looked at", "not-looked-at", centralTeam, "link.not-found"],
    ["any, for a head who leads nothing", "dead-of-dsl", acting(asha), "access.refused"],
  ])("is refused of %s", async (_what, id, actor, code) => {
    expect(await now(id, actor)).toEqual({ ok: false, code });
    expect(ports.linkChecker.asked).toEqual([]);
  });
});
