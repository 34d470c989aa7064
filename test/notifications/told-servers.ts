import Fastify from "fastify";
import { z } from "zod";
import type { Beacon } from "../../bot/compose.ts";
import { connectGraph } from "../../bot/connect-graph.ts";
import { findList } from "../../infra/local-tenant/graph/lists/list-store.ts";
import { liveSubscriptions } from "../../infra/local-tenant/graph/subscriptions/subscription-store.ts";
import { localTenantFetch } from "../../infra/local-tenant/tenant.ts";
import { virtualPace } from "../../shared/testing/virtual-pace.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { smallTrust } from "../world/small-trust.ts";

export interface ToldServers {
  readonly world: BeaconWorld;
  /** Behind one address, as behind a front end: each request goes to the next of them. */
  readonly servers: readonly Beacon[];
  /** Bodies that the tenant sent them. */
  readonly sent: readonly string[];
  /** Whether the address can be reached from outside. */
  reachable: boolean;
  run(server: Beacon, ...jobs: readonly string[]): Promise<void>;
  /** Every job that reads lists or looks after subscriptions, as the clock would have them run. */
  minutesPass(server: Beacon, minutes: number): Promise<void>;
  /** How many subscriptions stand for each list, by name. */
  subscribed(): Readonly<Record<string, number>>;
  /** Somebody who is not Beacon changes a row. */
  somebodyWrites(list: string, key: string, fields: Readonly<Record<string, unknown>>): Promise<void>;
  /** Which lists were asked for what has changed in them since the last time this was asked, each as often as it was. */
  deltas(): readonly string[];
  /** When servers have asked nothing more for a while. */
  quiet(): Promise<void>;
  /** When what is under way has come to its end, and this is so. */
  until(isSo: () => boolean): Promise<void>;
  close(): Promise<void>;
}

/** Servers over one tenant that tells them of changes. */
export async function toldServers(
  count: number,
  { isTold = true }: { isTold?: boolean } = {},
): Promise<ToldServers> {
  const servers: Beacon[] = [];
  const sent: string[] = [];
  let turn = 0;
  const world = await beaconWorld(smallTrust({}), {
    outgoing: async (input, init) => {
      const server = servers[turn++ % servers.length];
      if (!server || !told.reachable) throw new TypeError("fetch failed");
      if (typeof init?.body === "string") sent.push(init.body);
      return localTenantFetch(server.app)(input, init);
    },
  });
  const asked: string[] = [];
  world.tenant.onExchange(({ path }) => {
    const [, site = "", list = ""] = /^\/sites\/([^/]+)\/lists\/([^/]+)\/items\/delta/.exec(path) ?? [];
    const found = findList(world.tenant.context, decodeURIComponent(site), list);
    if (found) asked.push(found.display_name);
  });
  const log = Fastify({ logger: false }).log;
  const { graph } = connectGraph(world.config, { fetch: world.fetch, pace: virtualPace(world.clock), log });

  async function run(server: Beacon, ...names: readonly string[]): Promise<void> {
    for (const name of names) await server.jobs.find((job) => job.name === name)?.run();
  }

  const told: ToldServers = {
    reachable: true,
    world,
    servers,
    sent,
    run,
    async minutesPass(server, minutes) {
      for (let minute = 0; minute < minutes; minute++) {
        for (let five = 0; five < 12; five++) {
          world.clock.advance(5000);
          await run(server, "refresh-mirror");
        }
        await run(server, "refresh-libraries", "refresh-watched", "keep-subscriptions");
      }
    },
    subscribed() {
      const counts: Record<string, number> = {};
      for (const { resource } of liveSubscriptions(world.tenant.context)) {
        const [, site = "", , id = ""] = resource.split("/");
        const list = findList(world.tenant.context, site, id)?.display_name ?? resource;
        counts[list] = (counts[list] ?? 0) + 1;
      }
      return counts;
    },
    async somebodyWrites(list, key, fields) {
      const mirror = servers[0]?.mirror;
      const row = mirror?.list(list).idOf(key);
      await graph.call({
        method: "patch",
        path: `/sites/${mirror?.siteId}/lists/${mirror?.listId(list)}/items/${row}/fields`,
        operation: "somebody writes",
        body: fields,
        answer: z.unknown(),
      });
    },
    deltas: () => asked.splice(0),
    async quiet() {
      const total = () =>
        servers.reduce((sum, { graphRequests }) => sum + graphRequests.total(), sent.length);
      for (let before = -1; before !== total(); ) {
        before = total();
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    async until(isSo) {
      for (let tries = 0; tries < 200 && !isSo(); tries++)
        await new Promise((resolve) => setTimeout(resolve, 10));
    },
    async close() {
      for (const server of servers) await server.close();
      await world.close();
    },
  };
  for (let n = 0; n < count; n++)
    servers.push(
      await world.open({
        settings: { BEACON_CHANGE_NOTIFICATIONS: isTold },
      }),
    );
  return told;
}
