import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { editionMarker } from "../../bot/chat/cards/briefing/edition-marker.ts";
import type { Beacon } from "../../bot/compose.ts";
import type { EditionId, ItemId } from "../../shared/domain/briefing/ids.ts";
import { editionChainId } from "../../shared/graph/adapters/briefing/reader-notifier.ts";
import { anEdition, editionOf } from "../../shared/testing/builders.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { buildServers } from "../world/server-process.ts";
import { small, smallItems, smallTrust } from "../world/small-trust.ts";
import { KilledServers } from "./killed-servers.ts";
import type { Moment } from "./moment.ts";

const claim: Moment = { method: "PATCH", path: "/fields", nth: 1 };
const post: Moment = { method: "POST", path: "/connector/v3/conversations", nth: 1 };
const look: Moment = { method: "GET", path: "/messages", nth: 1 };
const notify: Moment = { method: "POST", path: "/sendActivityNotificationToRecipients", nth: 1 };
const finish: Moment = { method: "PATCH", path: "/fields", nth: 2 };
const refresh: Moment = { method: "POST", path: "/$batch", nth: 3 };

/** The edition of each Tuesday, and the moments at which the servers that publish it are killed, one after the other. */
const everyStory: readonly [string, readonly Moment[]][] = [
  ["2026-11-10", [claim, post, look, notify]],
  ["2026-11-17", [claim, post, claim, notify]],
  ["2026-11-24", [refresh, post, claim, look, finish]],
];
// Each server is a process that takes seconds to start: `npm run soak` tells all of them.
const stories = process.env.BEACON_CUT_TRIALS ? everyStory : ([["2026-11-24", [post, look]]] as const);

describe("invariant 4, with servers that are killed", () => {
  let world: BeaconWorld;
  let watcher: Beacon;
  let servers: KilledServers;

  beforeAll(async () => {
    await buildServers();
    servers = new KilledServers(() => ({
      ...world.environment,
      BEACON_PORT: "0",
      BEACON_CLAIM_SECONDS: "5",
      BEACON_LOG_LEVEL: "debug",
    }));
    world = await beaconWorld(smallTrust(), {
      listens: true,
      beforeReady: (tenant) => servers.watch(tenant),
    });
    watcher = await world.open();
  });

  afterAll(async () => {
    await watcher.close();
    await world.close();
  });

  it("one card stands and each head is told once, at whatever step a server is killed, while half of what it writes fails", async () => {
    for (const [date, moments] of stories) {
      const edition = editionOf(date);
      await writeDueEdition(edition);
      failHalfOfWrites();
      for (const moment of moments) await servers.run(moment, () => isPublished(edition));
      await servers.run(undefined, () => isPublished(edition));
      const { posts, notifications } = await world.outbox();
      const cards = posts.filter((each) => JSON.stringify(each.card).includes(editionMarker(edition)));
      const told = notifications
        .filter(({ chainId }) => chainId === editionChainId(edition))
        .map(({ userId }) => userId);
      expect({ edition, cards: cards.length, told: told.sort() }).toEqual({
        edition,
        cards: 1,
        told: [small.primaryHead, small.otherPrimaryHead, small.secondaryHead],
      });
    }
    const faults = Object.values(world.tenant.faults.counters).reduce((sum, count) => sum + count, 0);
    console.log(
      `${stories.length} editions, ${servers.kills} servers killed, ${faults} faults: one post and 3 notifications each`,
    );
    // A long story may have been published before its last moment.
    for (const [, moments] of stories)
      expect(servers.kills / stories.length).toBeGreaterThanOrEqual(Math.min(3, moments.length));
  }, 600_000);

  function failHalfOfWrites(): void {
    const kinds = ["500", "502", "504", "504-after-commit", "429-bare"] as const;
    world.tenant.faults.set(
      { rate: 0.5, kinds: [...kinds], match: { method: "PATCH" } },
      { rate: 0.5, kinds: [...kinds], match: { pathPattern: "connector|teamwork" } },
    );
  }

  async function writeDueEdition(id: EditionId): Promise<void> {
    world.tenant.faults.set();
    for (const item of smallItems)
      await watcher.ports.items.create({ ...item, id: `${id} ${item.id}` as ItemId, edition: id });
    const due = { status: "scheduled", publishAt: new Date() } as const;
    const standing = await watcher.ports.editions.find(id);
    if (standing) await watcher.ports.editions.save({ ...standing.value, ...due }, standing.version);
    else await watcher.ports.editions.create(anEdition({ id, ...due }));
  }

  async function isPublished(id: EditionId): Promise<boolean> {
    await watcher.ports.editions.refresh();
    return (await watcher.ports.editions.find(id))?.value.status === "published";
  }
});
