import { beforeAll, describe, expect, it } from "@jest/globals";
import { editionMarker } from "../../bot/chat/cards/briefing/edition-marker.ts";
import { editionOf } from "../../shared/testing/builders.ts";
import { publishDueEditions } from "../../shared/usecases/briefing/publish-due-editions.ts";
import { trustOf } from "../bench/trust-of.ts";
import { freePorts } from "../e2e/stack/free-ports.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { buildServers, type ServerProcess, startServer } from "../world/server-process.ts";
import { small, smallTrust } from "../world/small-trust.ts";
import { FrontDoor } from "./front-door.ts";
import { Moments } from "./moment.ts";

/** `npm run soak` sets a minute. The claim of a server that sleeps is over after five seconds. */
const sleepSeconds = Number(process.env.BEACON_SLEEP_SECONDS ?? 8);
const edition = editionOf("2026-11-24");

/** What the tenant had carried out for a server, but not answered, when the server fell asleep. */
const everyMoment = [
  { asleepAfter: "the card was posted", method: "POST", path: "/connector/v3/conversations" },
  { asleepAfter: "the heads were told", method: "POST", path: "/sendActivityNotificationToRecipients" },
  { asleepAfter: "the edition was claimed", method: "PATCH", path: "/fields" },
];
const moments = process.env.BEACON_SLEEP_SECONDS ? everyMoment : everyMoment.slice(0, 1);

beforeAll(buildServers);

describe("invariant 4, with three servers of which one sleeps", () => {
  it.each(moments)(
    "one card stands and each head is told once when a server fell asleep after $asleepAfter and wakes later",
    async ({ method, path }) => {
      const asleep = new Moments();
      const due = { status: "scheduled", publishAt: new Date() } as const;
      const world = await beaconWorld(smallTrust({ edition: due }), {
        listens: true,
        beforeReady: (tenant) => asleep.watch(tenant),
      });
      const first = start(world);
      await new Promise<void>((fellAsleep) =>
        asleep.at({ method, path, nth: 1 }, () => {
          first.signal("SIGSTOP");
          fellAsleep();
        }),
      );
      const others = [start(world), start(world)];
      await Promise.all(others.map(({ ready }) => ready));
      const watcher = await world.open();
      while (!(await isPublished())) await seconds(0.2);
      await seconds(sleepSeconds);
      first.signal("SIGCONT");
      await first.ready;
      // Long enough for its jobs to go on with what they held and to come round again.
      await seconds(6);
      const { posts, notifications } = await world.outbox();
      const cards = posts.filter(({ card }) => JSON.stringify(card).includes(editionMarker(edition)));
      expect({
        cards: cards.length,
        told: notifications.map(({ userId }) => userId).sort(),
      }).toEqual({
        cards: 1,
        told: [small.primaryHead, small.otherPrimaryHead, small.secondaryHead],
      });
      expect(await stopped([first, ...others])).toEqual([0, 0, 0]);
      await watcher.close();
      await world.close();

      async function isPublished(): Promise<boolean> {
        await watcher.ports.editions.refresh();
        return (await watcher.ports.editions.find(edition))?.value.status === "published";
      }
    },
    300_000,
  );
});

describe("a new version in place of an old one", () => {
  it("leaves no request without its answer and loses no reader's opening, while readers come all the time", async () => {
    const readers = 120;
    const trust = trustOf(readers);
    const world = await beaconWorld(trust, { listens: true });
    const publisher = await world.open();
    await publishDueEditions(publisher.ports);
    await publisher.close();
    const people = (trust.people ?? []).map(({ id }) => id);
    const tokens = await Promise.all(people.map((person) => world.tokenFor(person)));
    const ports = await freePorts(2);
    const [before = "", after = ""] = ports.map((port) => `http://127.0.0.1:${port}`);
    const serverAt = (address: string) =>
      start(world, { BEACON_PORT: new URL(address).port, BEACON_DRAIN_SECONDS: "2" });
    const door = new FrontDoor();
    const old = serverAt(before);
    door.leadsTo([before]);
    await door.until(before);

    const answered: Record<string, number> = {};
    const unanswered: string[] = [];
    let goOn = true;
    const coming = (async () => {
      for (let visit = 0; goOn || visit < readers; visit++) {
        const headers = { authorization: `Bearer ${tokens[visit % readers]}` };
        const about = `/api/briefing/editions/${edition}`;
        for (const [path, method] of [
          [about, "GET"],
          [`${about}/opened`, "POST"],
        ] as const)
          await door.ask(path, { method, headers }).then(
            ({ status, address }) => {
              const who = `${address === before ? "old" : "new"} ${status}`;
              answered[who] = (answered[who] ?? 0) + 1;
            },
            (fault: unknown) => unanswered.push(String(fault)),
          );
        await seconds(0.02);
      }
    })();

    const renewed = serverAt(after);
    door.leadsTo([before, after]);
    await door.until(before, after);
    old.signal("SIGTERM");
    await door.until(after);
    expect(await old.ended).toBe(0);
    door.leadsTo([after]);
    await seconds(1);
    goOn = false;
    await coming;
    await door.close();
    expect(await stopped([renewed])).toEqual([0]);

    console.log(`a new version in place of an old one: ${JSON.stringify(answered)}`);
    expect(unanswered).toEqual([]);
    expect(Object.keys(answered).sort()).toEqual(["new 200", "old 200"]);
    const reader = await world.open();
    const receipts = await reader.ports.receipts.listFor(edition);
    expect(receipts.filter(({ openedAt }) => openedAt)).toHaveLength(readers);
    await reader.close();
    await world.close();
  }, 300_000);
});

function start(world: BeaconWorld, more: Readonly<Record<string, string>> = {}): ServerProcess {
  return startServer({ ...world.environment, BEACON_PORT: "0", BEACON_CLAIM_SECONDS: "5", ...more });
}

function stopped(servers: readonly ServerProcess[]): Promise<(number | NodeJS.Signals)[]> {
  for (const server of servers) server.signal("SIGTERM");
  return Promise.all(servers.map(({ ended }) => ended));
}

const seconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count * 1000));
