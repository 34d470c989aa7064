import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify from "fastify";
import { type Beacon, compose } from "../../bot/compose.ts";
import { yearsInMemory } from "../../bot/compose-ports.ts";
import { type Config, readConfig } from "../../bot/config.ts";
import { connectGraph } from "../../bot/connect-graph.ts";
import { beaconAppRegistration, localTenantId } from "../../infra/local-tenant/defaults.ts";
import { createLocalTenant, type LocalTenant, localTenantFetch } from "../../infra/local-tenant/tenant.ts";
import { provisionSite } from "../../infra/provision/provision-site.ts";
import { tenantAdministrator } from "../../infra/seed/tenant-administrator.ts";
import { seedRows, writeRows } from "../../infra/seed/write-lists.ts";
import { findSite } from "../../shared/graph/mirror/find-site.ts";
import { listsFor } from "../../shared/graph/schema/lists.ts";
import { TestClock } from "../../shared/testing/clock.ts";
import type { World } from "../../shared/testing/in-memory-ports.ts";
import { virtualPace } from "./virtual-pace.ts";

const tenantAddress = "http://127.0.0.1:56100";
const channel = { teamId: "11111111-0000-4000-8000-000000000001", channelId: "19:heads@thread.tacv2" };

export interface BeaconWorld {
  readonly tenant: LocalTenant;
  readonly clock: TestClock;
  readonly config: Config;
  /** A server over this tenant. `fetch` may be bent, to cut the server off. */
  open(options?: { fetch?: typeof fetch; keepMirror?: boolean }): Promise<Beacon>;
  /** A bearer token for a person, as the tenant's authority would issue it. */
  tokenFor(person: string, roles?: readonly string[]): Promise<string>;
  outbox(): Promise<Outbox>;
  close(): Promise<void>;
}

export interface Outbox {
  readonly posts: readonly {
    readonly conversationId: string;
    readonly activityId: string;
    readonly card?: unknown;
  }[];
  readonly notifications: readonly {
    readonly userId: string;
    readonly chainId: number;
    readonly text: string;
    readonly sentTimes: number;
  }[];
}

/** Beacon over a local tenant, all in this process, with a clock that the test moves. */
export async function beaconWorld(world: World = {}): Promise<BeaconWorld> {
  const clock = new TestClock(world.now ?? "2026-11-24T12:00:00Z");
  const tenant = createLocalTenant({ file: ":memory:", now: () => clock.now(), baseUrl: tenantAddress });
  const pace = virtualPace(clock);
  const tenantFetch = localTenantFetch(tenant.app);
  const folder = mkdtempSync(join(tmpdir(), "beacon-"));
  const config = readConfig(testEnvironment(folder));
  const log = Fastify({ logger: false }).log;
  await tenant.app.ready();
  const administrator = await tenantAdministrator(tenantAddress, { fetch: tenantFetch, pace });
  await administrator.addTeam({
    id: channel.teamId,
    displayName: "Heads",
    channels: [{ id: channel.channelId, displayName: "Briefing" }],
  });
  await administrator.addPeople(world.people ?? []);

  const { graph } = connectGraph(config, { fetch: tenantFetch, pace, log });
  const siteId = await findSite(graph, config.SITE);
  await provisionSite(graph, siteId, listsFor(yearsInMemory(clock.now())));
  const empty = {
    schools: [],
    people: [],
    posts: [],
    closures: [],
    networks: [],
    resources: [],
    items: [],
    editions: [],
    receipts: [],
  };
  await writeRows({ graph, pace }, siteId, seedRows({ ...empty, ...world }));

  return {
    tenant,
    clock,
    config,
    open: ({ fetch = tenantFetch, keepMirror = false } = {}) =>
      compose(keepMirror ? config : { ...config, BEACON_CACHE_FOLDER: mkdtempSync(join(folder, "cache-")) }, {
        fetch,
        pace,
        log,
      }),
    async tokenFor(person, roles = []) {
      await administrator.assignAppRoles(person, roles);
      const answer = await admin(tenant, "/_admin/tokens", { userId: person });
      return (answer as { token: string }).token;
    },
    outbox: async () => (await (await tenantFetch(`${tenantAddress}/_admin/outbox`)).json()) as Outbox,
    async close() {
      await tenant.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function admin(tenant: LocalTenant, url: string, body: unknown): Promise<unknown> {
  const answer = await tenant.app.inject({ method: "POST", url, payload: body as object });
  if (answer.statusCode >= 300) throw new Error(`${url}: ${answer.statusCode} ${answer.payload}`);
  return answer.payload === "" ? undefined : answer.json();
}

const testEnvironment = (folder: string) => ({
  NODE_ENV: "test",
  BEACON_PUBLIC_URL: "http://127.0.0.1:3978",
  BEACON_CACHE_FOLDER: folder,
  BEACON_LOG_LEVEL: "silent",
  TENANT_ID: localTenantId,
  AUTHORITY: `${tenantAddress}/${localTenantId}`,
  TOKEN_ISSUER: `${tenantAddress}/${localTenantId}/v2.0`,
  CLIENT_ID: beaconAppRegistration.appId,
  CLIENT_SECRET: beaconAppRegistration.secret,
  APP_ID_URI: beaconAppRegistration.identifierUri,
  SIGN_IN: "page",
  GRAPH_URL: tenantAddress,
  SITE: "beacon.sharepoint.example:/sites/Beacon",
  TEAMS_APP_ID: "be0c0000-0000-4000-8000-0000000000aa",
  HEADS_TEAM_ID: channel.teamId,
  HEADS_CHANNEL_ID: channel.channelId,
  BOT_SERVICE_URL: `${tenantAddress}/connector/`,
  OPEN_LINKS_IN: "browser",
  BEACON_NO_RATE_LIMIT: "true",
});
