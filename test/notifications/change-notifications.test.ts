import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import { deleteList, findList } from "../../infra/local-tenant/graph/lists/list-store.ts";
import {
  type lifecycleEvents,
  sendLifecycleEvent,
} from "../../infra/local-tenant/graph/subscriptions/lifecycle.ts";
import { liveSubscriptions } from "../../infra/local-tenant/graph/subscriptions/subscription-store.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { GraphNotFound, GraphRefused } from "../../shared/graph/transport/graph-errors.ts";
import { type ToldServers, toldServers } from "./told-servers.ts";

const minute = 60_000;
jest.setTimeout(2 * minute);

const day = 24 * 60 * minute;

let told: ToldServers;
let first: Beacon;
let second: Beacon;

async function begin(...options: Parameters<typeof toldServers>): Promise<void> {
  told = await toldServers(...options);
  [first, second] = told.servers as [Beacon, Beacon];
}

/** At rest, with all servers knowing what the others know. */
async function atRest(): Promise<void> {
  told.world.tenant.faults.clear();
  for (const server of told.servers) await told.run(server, "refresh-mirror", "refresh-watched");
  await told.quiet();
  // Long enough for what changed to be asked for no more than the rest.
  told.world.clock.advance(minute);
  told.deltas();
}

const schoolOn = (server: Beacon) => server.mirror.list("Schools").byKey("100001")?.fields.Title;
const rename = (Title: string) => told.somebodyWrites("Schools", "100001", { Title });
const ofSchools = () =>
  liveSubscriptions(told.world.tenant.context).filter(({ resource }) =>
    resource.endsWith(first.mirror.listId("Schools")),
  );
const endOf = (subscription: { expirationDateTime: string } | undefined) =>
  Date.parse(subscription?.expirationDateTime ?? "");
const sinceThen = (count: () => number) => {
  const then = count();
  return () => count() - then;
};

/** What an idle hour costs: requests, and parts of them as SharePoint counts them. Counted in two minutes, of which each is like the next. */
async function idleHour(): Promise<{ requests: number; asSharePointCounts: number }> {
  const { tenant } = told.world;
  tenant.resetRequestCounts();
  const requests = sinceThen(() => first.graphRequests.total());
  await told.minutesPass(first, 2);
  const counts = tenant.requestCounts();
  const parts = Object.entries(counts.batchParts).concat(Object.entries(counts.requests));
  const asked = parts.filter(([operation]) => !operation.endsWith("/$batch"));
  return {
    requests: 30 * requests(),
    asSharePointCounts: 30 * asked.reduce((sum, [, count]) => sum + count, 0),
  };
}

/** Of a server that nobody tells of anything. */
let polling: Awaited<ReturnType<typeof idleHour>>;

describe("a server that looks for changes by itself", () => {
  beforeAll(() => begin(1, { isTold: false }));
  afterAll(() => told.close());

  it("asks for every list every five seconds, and subscribes to none", async () => {
    polling = await idleHour();
    expect(polling.requests).toBeGreaterThanOrEqual(2160);
    expect(told.subscribed()).toEqual({});
  });
});

describe("a server that Graph tells of changes", () => {
  beforeAll(async () => {
    await begin(1);
    told.reachable = false;
  });
  afterAll(() => told.close());

  it("is not told where Graph does not reach it: then it leaves Graph alone for twenty minutes, and asks for lists as before", async () => {
    await expect(told.run(first, "keep-subscriptions")).rejects.toBeInstanceOf(GraphRefused);
    told.reachable = true;
    const asked = sinceThen(() => first.graphRequests.total());
    await told.run(first, "keep-subscriptions");
    expect([asked(), told.subscribed()]).toEqual([0, {}]);
    await rename("Ubley 1");
    await told.run(first, "refresh-mirror");
    expect(schoolOn(first)).toBe("Ubley 1");
    told.world.clock.advance(20 * minute);
    await told.run(first, "keep-subscriptions");
    expect(told.subscribed()).toMatchObject({ Schools: 1, People: 1, "Invitations 2026-27": 1 });
  });

  it("asks again for a while for what changed, because delta may know of it later", async () => {
    await atRest();
    await rename("Ubley 1.5");
    await told.until(() => schoolOn(first) === "Ubley 1.5");
    await told.quiet();
    told.deltas();
    told.world.clock.advance(10_000);
    await told.run(first, "refresh-mirror");
    expect([...told.deltas()].sort()).toEqual(["Schools", "Subscriptions"]);
    told.world.clock.advance(10_000);
    await told.run(first, "refresh-mirror");
    expect(told.deltas()).toEqual(["Subscriptions"]);
  });

  it("asks less than half as often in an idle hour, and for a ninth of what SharePoint counts", async () => {
    await atRest();
    const hour = await idleHour();
    console.info(`An idle hour: ${JSON.stringify({ polling, told: hour })}`);
    expect(polling.requests / hour.requests).toBeGreaterThan(2);
    // Every list that is added makes it more.
    expect(polling.asSharePointCounts / hour.asSharePointCounts).toBeGreaterThan(9);
  });

  it("has what somebody changed in SharePoint after one request", async () => {
    await atRest();
    await rename("Ubley 2");
    await told.until(() => schoolOn(first) === "Ubley 2");
    await told.quiet();
    expect([schoolOn(first), told.deltas()]).toEqual(["Ubley 2", ["Schools"]]);
  });

  it("has it within a minute when the notification is lost", async () => {
    await atRest();
    told.world.tenant.faults.set({ rate: 1, kinds: ["notification-lost"] });
    await rename("Ubley 3");
    await told.quiet();
    await told.run(first, "refresh-mirror");
    await told.quiet();
    expect(schoolOn(first)).toBe("Ubley 2");
    await told.run(first, "refresh-watched");
    expect(schoolOn(first)).toBe("Ubley 3");
  });

  it("asks for it once, however often Graph says so", async () => {
    await atRest();
    told.world.tenant.faults.set({ rate: 1, kinds: ["notification-twice"] });
    const bodies = sinceThen(() => told.sent.length);
    await Promise.all(Array.from({ length: 10 }, (_, n) => rename(`Ubley 4.${n}`)));
    await told.until(() => schoolOn(first) !== "Ubley 3");
    await told.quiet();
    const named =
      told.sent
        .slice(-bodies())
        .join("")
        .match(/"subscriptionId"/g) ?? [];
    expect([named.length, told.deltas()]).toEqual([20, ["Schools"]]);
  });

  it.each([
    "reauthorizationRequired",
    "subscriptionRemoved",
    "missed",
  ] satisfies (typeof lifecycleEvents)[number][])(
    "goes on after Graph says %s: the list is asked for at once and the subscription looked after",
    async (event) => {
      await atRest();
      const [made] = ofSchools();
      told.world.clock.advance(minute);
      await sendLifecycleEvent(told.world.tenant.context, made?.id ?? "", event);
      await told.quiet();
      expect(told.deltas()).toEqual(["Schools"]);
      await told.run(first, "keep-subscriptions");
      const [now, ...more] = ofSchools();
      expect(more).toEqual([]);
      expect(now?.id === made?.id).toBe(event !== "subscriptionRemoved");
      expect(endOf(now)).toBeGreaterThan(endOf(made));
    },
  );

  it("does not subscribe twice after it stopped between Graph's promise and writing it down (invariant 2)", async () => {
    await atRest();
    await told.somebodyWrites("Subscriptions", "Schools", { Subscription: "", EndsAt: "" });
    await told.run(first, "refresh-mirror", "keep-subscriptions");
    const [now, ...more] = ofSchools();
    expect(more).toEqual([]);
    expect(first.mirror.list("Subscriptions").byKey("Schools")?.fields.Subscription).toBe(now?.id);
  });

  it("renews in the third week, and asks anew when a subscription has ended", async () => {
    const [made] = ofSchools();
    told.world.clock.advance(16 * day);
    await told.run(first, "keep-subscriptions");
    const [renewed] = ofSchools();
    expect(renewed?.id).toBe(made?.id);
    expect(Math.round((endOf(renewed) - endOf(made)) / day)).toBe(16);
    told.world.clock.advance(31 * day);
    expect(ofSchools()).toEqual([]);
    await told.run(first, "keep-subscriptions");
    expect(ofSchools().map(({ id }) => id === made?.id)).toEqual([false]);
  });

  it("watches the others where somebody deleted a list, and says so", async () => {
    const { context } = told.world.tenant;
    const courses = findList(context, first.mirror.siteId, "Courses");
    if (courses) deleteList(context, courses);
    told.world.clock.advance(31 * day);
    await expect(told.run(first, "keep-subscriptions")).rejects.toBeInstanceOf(GraphNotFound);
    expect(Object.keys(told.subscribed())).toEqual(
      expect.arrayContaining(["Closures", "Schools", "Settings"]),
    );
  });
});

describe("two servers that Graph tells of changes", () => {
  beforeAll(() => begin(2));
  afterAll(() => told.close());

  it("subscribe once for the trust, whichever is first, and ask nothing more for a fortnight (invariant 2)", async () => {
    await Promise.all(told.servers.map((server) => told.run(server, "keep-subscriptions")));
    const counts = told.subscribed();
    expect(Object.keys(counts)).toContain("Schools");
    expect(Object.keys(counts)).not.toContain("Subscriptions");
    expect(Object.values(counts).filter((count) => count !== 1)).toEqual([]);
    await atRest();
    const asked = told.servers.map(({ graphRequests }) => sinceThen(() => graphRequests.total()));
    told.world.clock.advance(14 * day);
    for (const server of told.servers) await told.run(server, "keep-subscriptions");
    expect(asked.map((count) => count())).toEqual([0, 0]);
  });

  it("both have what somebody changed in SharePoint: one hears of it, the other when it next looks", async () => {
    await atRest();
    await rename("Ubley Church of England Primary");
    await told.until(() => told.servers.some((server) => schoolOn(server) !== "Ubley Primary"));
    await told.quiet();
    const [hearing, other] = schoolOn(first) === "Ubley Primary" ? [second, first] : [first, second];
    expect(told.deltas()).toEqual(["Schools"]);
    expect([schoolOn(hearing), schoolOn(other)]).toEqual([
      "Ubley Church of England Primary",
      "Ubley Primary",
    ]);
    await told.run(other, "refresh-mirror");
    await told.quiet();
    expect(schoolOn(other)).toBe("Ubley Church of England Primary");
    expect(told.deltas()).toEqual(["Subscriptions", "Schools"]);
  });

  it("both have what one of them wrote when the other next looks, whether or not Graph tells of it", async () => {
    await atRest();
    told.world.tenant.faults.set({ rate: 1, kinds: ["notification-lost"] });
    const key = "a job of this test";
    await first.ports.jobTurns.take(key, civilDate("2026-11-24"), "a try");
    await told.quiet();
    expect(second.mirror.list("Jobs").byKey(key)).toBeUndefined();
    await told.run(second, "refresh-mirror");
    await told.quiet();
    expect(second.mirror.list("Jobs").byKey(key)?.fields.Token).toBe("a try");
  });
});
