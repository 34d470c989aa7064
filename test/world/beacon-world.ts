import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify, { type FastifyBaseLogger } from "fastify";
import { type Beacon, compose } from "../../bot/compose.ts";
import { yearsInMemory } from "../../bot/compose-ports.ts";
import { type Config, readConfig } from "../../bot/config.ts";
import { connectGraph } from "../../bot/connect-graph.ts";
import { localEnvironment } from "../../infra/dev/local-environment.ts";
import { createLocalTenant, type LocalTenant, localTenantFetch } from "../../infra/local-tenant/tenant.ts";
import { tenantAdministrator } from "../../infra/seed/tenant-administrator.ts";
import { seedRows, writeRows } from "../../infra/seed/write-lists.ts";
import { findSite } from "../../shared/graph/mirror/find-site.ts";
import { sitePartsFor } from "../../shared/graph/schema/lists.ts";
import type { Pace } from "../../shared/graph/transport/pace.ts";
import { TestClock } from "../../shared/testing/clock.ts";
import type { World } from "../../shared/testing/in-memory-ports.ts";
import { virtualPace } from "../../shared/testing/virtual-pace.ts";
import type { Outside } from "../../shared/web/link-checker.ts";
import { holdAgainstDescription } from "../conformance/hold-against-description.ts";
import { channel, copyProvisionedTenant, notListening } from "./provisioned-tenant.ts";

export interface BeaconWorld {
  readonly tenant: LocalTenant;
  readonly clock: TestClock;
  readonly config: Config;
  /** The same settings as environment variables, for a server that is a process of its own. */
  readonly environment: Readonly<Record<string, string>>;
  /** The way to the tenant, without a socket. */
  readonly fetch: typeof fetch;
  /** A server over this tenant. `fetch` may be bent, to cut the server off, and `pace`, to run several at once. */
  open(options?: {
    fetch?: typeof fetch;
    pace?: Pace;
    keepMirror?: boolean;
    /** What differs from the settings of the world. */
    settings?: Partial<Config>;
    outside?: Outside;
    /** Where it writes its log, for a test that reads it. */
    log?: FastifyBaseLogger;
  }): Promise<Beacon>;
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
  readonly mails: readonly {
    readonly subject: string;
    readonly to: readonly string[];
    readonly body: string;
  }[];
  /** What Outlook wrote to people about events, newest first. */
  readonly invitations: readonly {
    readonly eventId: string;
    readonly subject: string;
    readonly address: string;
    readonly kind: "invited" | "updated" | "cancelled" | "removed" | "forwarded";
  }[];
}

export interface WorldOptions {
  /** The tenant's source of chance, so that a run can be repeated. */
  readonly random?: () => number;
  /** The tenant listens on loopback and keeps the machine's time, for servers that are processes of their own. */
  readonly listens?: boolean;
  /** Listening, it keeps the test's time all the same, for a Beacon in this process and browsers that are told the time. */
  readonly atTestTime?: boolean;
  /** The tenant's way to whoever asked to be told of changes. */
  readonly outgoing?: typeof fetch;
  /** Hooks on the tenant's server have to be there before it is ready. */
  readonly beforeReady?: (tenant: LocalTenant) => void;
}

/**
 * Beacon over a local tenant, all in this process, with a clock that the test moves. Every exchange with Graph is held
 * against Microsoft's description where that is at hand; a breach fails the test when the world is closed.
 */
export async function beaconWorld(world: World = {}, options: WorldOptions = {}): Promise<BeaconWorld> {
  const { random, listens = false, atTestTime = !listens, beforeReady, outgoing } = options;
  const clock = new TestClock(world.now ?? "2026-11-24T12:00:00Z");
  const folder = mkdtempSync(join(tmpdir(), "beacon-"));
  const file = join(folder, "tenant.sqlite");
  await copyProvisionedTenant(sitePartsFor(yearsInMemory(clock.now()), world.networks ?? []), file);
  const tenant = createLocalTenant({
    file,
    now: () => (atTestTime ? clock.now() : new Date()),
    baseUrl: notListening,
    ...(random ? { random } : {}),
    ...(outgoing ? { outgoing } : {}),
  });
  const description = holdAgainstDescription(tenant);
  const virtual = virtualPace(clock);
  const tenantFetch = localTenantFetch(tenant.app);
  const log = Fastify({ logger: false }).log;
  beforeReady?.(tenant);
  await tenant.app.ready();
  const tenantAddress = listens ? await tenant.app.listen({ host: "127.0.0.1", port: 0 }) : notListening;
  const cacheFolder = mkdtempSync(join(folder, "kept-"));
  const environment = testEnvironment(cacheFolder, tenantAddress);
  const config = readConfig(environment);
  const administrator = await tenantAdministrator(tenantAddress, { fetch: tenantFetch, pace: virtual });
  const others = (world.accounts ?? []).map(({ id, name, address }) => ({ id, name, email: address }));
  await administrator.addPeople([...(world.people ?? []), ...others]);

  const { graph } = connectGraph(config, { fetch: tenantFetch, pace: virtual, log });
  const siteId = await findSite(graph, config.SITE);
  await writeRows({ graph, pace: virtual }, siteId, seedRows(world));

  return {
    tenant,
    clock,
    config,
    environment,
    fetch: tenantFetch,
    open: ({
      fetch = tenantFetch,
      pace = virtual,
      keepMirror = false,
      outside,
      settings,
      log: ownLog = log,
    } = {}) =>
      compose(
        {
          ...config,
          ...(keepMirror ? {} : { BEACON_CACHE_FOLDER: mkdtempSync(join(folder, "cache-")) }),
          ...settings,
        },
        {
          fetch,
          pace,
          log: ownLog,
          ...(outside ? { outside } : {}),
        },
      ),
    async tokenFor(person, roles = []) {
      await administrator.assignAppRoles(person, roles);
      const answer = await admin(tenant, "/_admin/tokens", { userId: person });
      return (answer as { token: string }).token;
    },
    outbox: async () => (await (await tenantFetch(`${tenantAddress}/_admin/outbox`)).json()) as Outbox,
    async close() {
      description.end();
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

const testEnvironment = (cacheFolder: string, tenantAddress: string) => ({
  ...localEnvironment({
    tenantAddress,
    beaconAddress: "http://127.0.0.1:3978",
    cacheFolder,
    channel,
  }),
  NODE_ENV: "test",
  BEACON_LOG_LEVEL: "silent",
  BEACON_NO_RATE_LIMIT: "true",
  // Most tests count what is asked of Graph, and listen at no address that it could tell.
  BEACON_CHANGE_NOTIFICATIONS: "false",
});
