import { beforeEach, describe, expect, it } from "@jest/globals";
import type { NetworkId } from "../../../domain/networks/network.ts";
import type { LinkCheck } from "../../../domain/resources/links/link-check.ts";
import type { LinkFinding } from "../../../domain/resources/links/link-finding.ts";
import { linkVerdict } from "../../../domain/resources/links/link-verdict.ts";
import type { Resource, ResourceId } from "../../../domain/resources/resource.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { checkLinks } from "./check-links.ts";

const link = (id: string, address = `https://${id}.example/`): Resource => ({
  ...{
    id: id as ResourceId,
    address,
    title: id,
    publisher: "",
    kind: "",
    phase: "",
    networks: [],
    description: "",
  },
});
const works: LinkFinding = { seen: "works" };
const timeout: LinkFinding = { seen: "timeout" };

let ports: InMemoryPorts;
const see = (sights: Readonly<Record<string, LinkFinding>>) => {
  for (const [id, finding] of Object.entries(sights))
    ports.linkChecker.sights.set(id.includes(":") ? id : `https://${id}.example/`, finding);
};
const known = async (id: string) => (await ports.linkChecks.find(id as ResourceId))?.value;
/** A night on which the job runs, and what was asked on it. */
async function night(day: string) {
  ports.clock.set(`${day}T03:15:00Z`);
  ports.linkChecker.asked.length = 0;
  return checkLinks(ports);
}

describe("a night of looking at links", () => {
  beforeEach(() => {
    ports = inMemoryPorts({ resources: [link("a"), link("b"), link("c")] });
  });

  it("looks at what is due, says what it saw, and is done until something is due again", async () => {
    see({ a: works, b: { seen: "moved", to: "https://b.example/new" }, c: { seen: "not-found" } });
    expect(await night("2026-11-01")).toEqual({ due: 3, saved: 3, uncounted: 0 });
    expect(await night("2026-11-02")).toEqual({ due: 1, saved: 1, uncounted: 0 });
    expect(ports.linkChecker.asked).toEqual(["https://c.example/"]);
    expect(await night("2026-11-03")).toEqual({ due: 0, saved: 0, uncounted: 0 });
    expect(ports.linkChecker.asked).toEqual([]);
  });

  it("calls a link dead after three failures over three days, with the day of the first", async () => {
    see({ a: works, b: works, c: { seen: "not-found" } });
    const verdicts: unknown[] = [];
    for (const day of ["2026-11-01", "2026-11-02", "2026-11-03", "2026-11-04", "2026-11-05"]) {
      await night(day);
      verdicts.push(linkVerdict((await known("c")) as LinkCheck)?.kind);
    }
    expect(verdicts).toEqual([undefined, undefined, undefined, undefined, "dead"]);
    expect((await known("c"))?.failing?.since).toEqual(new Date("2026-11-01T03:15:00Z"));
  });

  it("leaves alone documents of a library, and what was put away", async () => {
    const file = { network: "dsl" as NetworkId, item: "1", name: "plan.docx" };
    ports = inMemoryPorts({
      resources: [
        { ...link("document"), file },
        { ...link("archived"), standing: { status: "archived" } },
        { ...link("proposed"), standing: { status: "proposed" } },
        { ...link("superseded"), standing: { status: "superseded" } },
      ],
    });
    see({ superseded: works });
    expect(await night("2026-11-01")).toEqual({ due: 1, saved: 1, uncounted: 0 });
    expect(ports.linkChecker.asked).toEqual(["https://superseded.example/"]);
  });

  it("looks at an address that several resources share once", async () => {
    ports = inMemoryPorts({ resources: [link("a"), link("twin", "https://a.example/")] });
    see({ a: works });
    expect(await night("2026-11-01")).toEqual({ due: 2, saved: 2, uncounted: 0 });
    expect(ports.linkChecker.asked).toEqual(["https://a.example/"]);
  });

  it("forgets what it knew of links that are no more", async () => {
    const gone: LinkCheck = {
      ...{ resource: "gone" as ResourceId, address: "https://gone.example/", finding: works },
      checkedAt: new Date("2026-11-01T03:15:00Z"),
    };
    ports = inMemoryPorts({ linkChecks: [gone] });
    await night("2026-11-02");
    expect(await known("gone")).toBeUndefined();
  });

  it("is one server's: the second finds the turn taken and asks nobody", async () => {
    see({ a: works, b: works, c: works });
    const both = await Promise.all([night("2026-11-01"), night("2026-11-01")]);
    expect(both.map(({ saved }) => saved).sort()).toEqual([0, 3]);
  });

  it("keeps what it has seen when the server stops, and goes on the next night", async () => {
    const stopping = new AbortController();
    see({ a: works, b: works, c: works });
    const { check } = ports.linkChecker;
    const stopped = {
      ...ports,
      linkChecker: {
        async *check(addresses: readonly string[], signal?: AbortSignal) {
          for await (const seen of check(addresses, signal)) {
            yield seen;
            stopping.abort();
          }
        },
      },
    };
    ports.clock.set("2026-11-01T03:15:00Z");
    expect(await checkLinks(stopped, stopping.signal)).toEqual({ due: 3, saved: 1, uncounted: 0 });
    expect(await night("2026-11-02")).toEqual({ due: 2, saved: 2, uncounted: 0 });
  });
});

describe("when our own network is down", () => {
  beforeEach(async () => {
    ports = inMemoryPorts({ resources: [link("a"), link("b")] });
    see({ a: works, b: works });
    await night("2026-11-01");
  });

  it("a night on which nobody answers counts for nothing, however often", async () => {
    see({ a: timeout, b: { seen: "no-host" } });
    for (const day of ["2026-11-15", "2026-11-16", "2026-11-19", "2026-11-26"])
      expect(await night(day)).toEqual({ due: 2, saved: 0, uncounted: 2 });
    expect((await known("a"))?.failing).toBeUndefined();
    see({ a: works, b: works });
    expect(await night("2026-11-27")).toEqual({ due: 2, saved: 2, uncounted: 0 });
  });

  it("and neither does one on which a filter answers in place of every site", async () => {
    see({ a: { seen: "untrusted" }, b: { seen: "private-address" } });
    expect(await night("2026-11-15")).toEqual({ due: 2, saved: 0, uncounted: 2 });
  });

  it("one site that answers is enough to hold the others to account", async () => {
    see({ a: timeout, b: { seen: "refused" } });
    expect(await night("2026-11-15")).toEqual({ due: 2, saved: 2, uncounted: 0 });
    expect((await known("a"))?.failing?.times).toBe(1);
  });

  it("a link that fails alone is held to account when a site that answered before still does", async () => {
    see({ a: timeout });
    await night("2026-11-15");
    expect(await night("2026-11-16")).toEqual({ due: 1, saved: 1, uncounted: 0 });
    expect(ports.linkChecker.asked).toEqual(["https://a.example/", "https://b.example/"]);
    expect((await known("a"))?.failing?.times).toBe(2);
  });

  it("and is not when that site does not answer either", async () => {
    see({ a: timeout });
    await night("2026-11-15");
    see({ b: timeout });
    expect(await night("2026-11-16")).toEqual({ due: 1, saved: 0, uncounted: 1 });
  });
});
