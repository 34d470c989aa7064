import { expect, it } from "@jest/globals";
import type { LinkCheck } from "../../shared/domain/resources/links/link-check.ts";
import type { LinkFinding } from "../../shared/domain/resources/links/link-finding.ts";
import type { ResourceId } from "../../shared/domain/resources/resource.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { change, creation, removal, requestsOf } from "./requests-of.ts";

const at = new Date("2026-11-24T03:15:00Z");
const check = (id: string, finding: LinkFinding, changes: Partial<LinkCheck> = {}): LinkCheck => ({
  ...{ resource: id as ResourceId, address: `https://${id}.example/a?b=1&c=2`, finding, checkedAt: at },
  ...changes,
});

/** What any store of what is known of links keeps, and of whose turn it is. */
export function linksSuite(opened: () => OpenedPorts): void {
  const ports = () => opened().ports;
  const find = async (id: string) => ports().linkChecks.find(id as ResourceId);

  it("keeps whatever is seen, 20 to a request", async () => {
    const seen: LinkCheck[] = [
      check("works", { seen: "works" }),
      check("moved", { seen: "moved", to: "https://new.example/a?b=1" }),
      check("busy", { seen: "busy", askAgainAt: new Date("2026-11-25T09:00:00Z") }),
      check("busy-for-now", { seen: "busy" }),
      check(
        "dead",
        { seen: "not-found" },
        { failing: { since: new Date("2026-11-01T03:15:00Z"), last: at, times: 4 } },
      ),
      check("asked", { seen: "refused" }, { askedAt: new Date("2026-11-24T10:00:00Z") }),
    ];
    const lost = await requestsOf(opened(), { "POST /$batch": 1 }, () =>
      ports().linkChecks.save(seen.map((value) => ({ value }))),
    );
    expect(lost).toEqual([]);
    const kept = (await ports().linkChecks.list()).map(({ value }) => value);
    for (const each of seen) expect(kept).toContainEqual(each);
    expect((await find("dead"))?.value).toEqual(seen[4]);
    expect(await find("never-seen")).toBeUndefined();
  });

  it("replaces what was seen before, and empties what holds no more", async () => {
    const failing = { since: at, last: at, times: 1 };
    await ports().linkChecks.save([{ value: check("mended", { seen: "timeout" }, { failing }) }]);
    const before = await find("mended");
    const value = check("mended", { seen: "works" }, { checkedAt: new Date("2026-11-25T03:15:00Z") });
    expect(await ports().linkChecks.save([{ value, version: before?.version ?? "" }])).toEqual([]);
    expect((await find("mended"))?.value).toEqual(value);
  });

  it("invariant 3: of two that look at once, the second is told, and its look is not kept", async () => {
    await ports().linkChecks.save([{ value: check("raced", { seen: "timeout" }) }]);
    const version = (await find("raced"))?.version ?? "";
    expect(await ports().linkChecks.save([{ value: check("raced", { seen: "works" }), version }])).toEqual(
      [],
    );
    expect(await ports().linkChecks.save([{ value: check("raced", { seen: "gone" }), version }])).toEqual([
      "raced",
    ]);
    expect(await ports().linkChecks.save([{ value: check("raced", { seen: "gone" }) }])).toEqual(["raced"]);
    expect((await find("raced"))?.value.finding).toEqual({ seen: "works" });
  });

  it("forgets a resource that is no more; again changes nothing", async () => {
    await ports().linkChecks.save([{ value: check("forgotten", { seen: "works" }) }]);
    const found = await find("forgotten");
    if (!found) throw new Error("It is not there.");
    await requestsOf(opened(), removal, () => ports().linkChecks.remove([found]));
    await ports().linkChecks.remove([found]);
    expect(await find("forgotten")).toBeUndefined();
  });

  it("invariant 2: gives a day's turn at a job to one of those that ask for it", async () => {
    const [monday, tuesday] = [civilDate("2026-11-23"), civilDate("2026-11-24")];
    const take = (day: typeof monday, token: string) => ports().jobTurns.take("a-job", day, token);
    expect(await requestsOf(opened(), creation, () => take(monday, "first"))).toBe(true);
    expect(await requestsOf(opened(), {}, () => take(monday, "second"))).toBe(false);
    const both = await Promise.all([take(tuesday, "third"), take(tuesday, "fourth")]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await take(monday, "fifth")).toBe(false);
    expect(await ports().jobTurns.take("another-job", monday, "sixth")).toBe(true);
  });

  it("keeps a turn in one request", async () => {
    await ports().jobTurns.take("counted", civilDate("2026-11-23"), "a");
    const took = await requestsOf(opened(), change, () =>
      ports().jobTurns.take("counted", civilDate("2026-11-24"), "b"),
    );
    expect(took).toBe(true);
  });
}
