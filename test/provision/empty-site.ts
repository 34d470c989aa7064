import Fastify from "fastify";
import { z } from "zod";
import { connectGraph } from "../../bot/connect-graph.ts";
import { localEnvironment } from "../../infra/dev/local-environment.ts";
import { createLocalTenant, type LocalTenant, localTenantFetch } from "../../infra/local-tenant/tenant.ts";
import type { ConnectedSite } from "../../infra/provision/connect-site.ts";
import { readSiteConfig, type SiteConfig } from "../../infra/provision/site-config.ts";
import { type StandingList, standingSite } from "../../infra/provision/standing-site.ts";
import { findSite } from "../../shared/graph/mirror/find-site.ts";
import type { ListSchema } from "../../shared/graph/schema/list-schema.ts";
import type { Graph } from "../../shared/graph/transport/graph.ts";
import { pagesOf } from "../../shared/graph/transport/pages-of.ts";
import type { RequestEntry } from "../../shared/graph/transport/request-log.ts";
import { TestClock } from "../../shared/testing/clock.ts";
import { virtualPace } from "../../shared/testing/virtual-pace.ts";
import { holdAgainstDescription } from "../conformance/hold-against-description.ts";

export interface EmptySite extends ConnectedSite {
  readonly tenant: LocalTenant;
  readonly clock: TestClock;
  readonly config: SiteConfig;
  /** Every request that left through `graph`, such as `GET /sites/{site}/lists`. */
  readonly sent: string[];
  /** The same site over another network. */
  through(fetch: typeof globalThis.fetch): ConnectedSite;
  close(): Promise<void>;
}

const notListening = "http://127.0.0.1:56100";

/** A tenant as a trust has it before Beacon: a site that the app may work on, and no list of Beacon's. */
export async function emptySite(
  options: { file?: string; random?: () => number; listens?: boolean } = {},
): Promise<EmptySite> {
  const clock = new TestClock("2026-11-24T12:00:00Z");
  const tenant = createLocalTenant({
    file: options.file ?? ":memory:",
    now: () => (options.listens ? new Date() : clock.now()),
    baseUrl: notListening,
    ...(options.random ? { random: options.random } : {}),
  });
  const description = holdAgainstDescription(tenant);
  await tenant.app.ready();
  const tenantAddress = options.listens
    ? await tenant.app.listen({ host: "127.0.0.1", port: 0 })
    : notListening;
  const channel = { teamId: "", channelId: "" };
  const config = readSiteConfig({
    ...localEnvironment({ tenantAddress, beaconAddress: notListening, cacheFolder: "none", channel }),
    BEACON_LOG_LEVEL: "silent",
  });
  const { log } = Fastify({ logger: false });
  const pace = virtualPace(clock, options.random);
  const sent: string[] = [];
  const note = ({ operation }: RequestEntry) => void sent.push(operation);
  const over = (fetch: typeof globalThis.fetch): Graph =>
    connectGraph(config, { fetch, pace, log }, note).graph;
  const fetch = localTenantFetch(tenant.app);
  const graph = over(fetch);
  const siteId = await findSite(graph, config.SITE);
  sent.length = 0;
  return {
    ...{ tenant, clock, config, sent, graph, siteId, pace, fetch },
    through: (other) => ({ graph: over(other), siteId, pace, fetch: other }),
    async close() {
      description.end();
      await tenant.close();
    },
  };
}

/** How the lists of these names stand, without what no two sites have alike. */
export async function shapeOf({ graph, siteId }: ConnectedSite, lists: readonly ListSchema[]) {
  const standing = await standingSite(graph, siteId, lists);
  const names = new Set(lists.map(({ name }) => name));
  return standing
    .filter(({ title }) => names.has(title))
    .map(({ id: _id, columns, ...list }: StandingList) => ({
      ...list,
      columns: columns
        .map(({ id: _columnId, ...column }) => column)
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

const listsSchema = z.object({ value: z.array(z.object({ id: z.string(), displayName: z.string() })) });
const rowSchema = z.object({ id: z.string(), eTag: z.string(), fields: z.record(z.string(), z.unknown()) });
const rowsSchema = z.object({ value: z.array(rowSchema), "@odata.nextLink": z.string().optional() });

/** Every row of every list, with its id, its version and all its columns. */
export async function everyRow({ graph, siteId }: ConnectedSite) {
  const { value } = await graph.call({
    method: "get",
    path: `/sites/${siteId}/lists?$select=id,displayName`,
    operation: "GET /sites/{site}/lists",
    answer: listsSchema,
  });
  const rows = new Map<string, z.infer<typeof rowSchema>[]>();
  for (const { id, displayName } of value) {
    const found: z.infer<typeof rowSchema>[] = [];
    for await (const page of pagesOf(graph, `/sites/${siteId}/lists/${id}/items?$expand=fields&$top=1000`, {
      operation: "GET /sites/{site}/lists/{list}/items",
      answer: rowsSchema,
    }))
      found.push(...page.value);
    if (found.length > 0) rows.set(displayName, found);
  }
  return rows;
}
