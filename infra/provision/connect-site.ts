import { pino } from "pino";
import { connectGraph, type Surroundings } from "../../bot/connect-graph.ts";
import { findSite } from "../../shared/graph/mirror/find-site.ts";
import type { Graph } from "../../shared/graph/transport/graph.ts";
import { type Pace, realPace } from "../../shared/graph/transport/pace.ts";
import type { SiteConfig } from "./site-config.ts";

/** Beacon's site as the commands reach it. */
export interface ConnectedSite {
  readonly graph: Graph;
  readonly siteId: string;
  readonly pace: Pace;
  /** For what has an address of its own, without Graph's sign-in: the bytes of files. */
  readonly fetch: typeof globalThis.fetch;
}

export async function connectSite(
  config: SiteConfig,
  {
    fetch = globalThis.fetch,
    pace = realPace,
    log = pino({ level: config.BEACON_LOG_LEVEL }),
  }: Partial<Surroundings> = {},
): Promise<ConnectedSite> {
  const { graph } = connectGraph(config, { fetch, pace, log });
  return { graph, siteId: await findSite(graph, config.SITE), pace, fetch };
}
