import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify from "fastify";
import { z } from "zod";
import { createLinks } from "../../bot/chat/links.ts";
import { composePorts, yearsInMemory } from "../../bot/compose-ports.ts";
import { connectGraph } from "../../bot/connect-graph.ts";
import { renderEditions } from "../../bot/edition-renderings.ts";
import { provisionSite } from "../../infra/provision/provision-site.ts";
import { seedRows, writeRows } from "../../infra/seed/write-lists.ts";
import { findSite } from "../../shared/graph/mirror/find-site.ts";
import { openSiteMirror } from "../../shared/graph/mirror/site-mirror.ts";
import { listsFor, sitePartsFor } from "../../shared/graph/schema/lists.ts";
import type { Graph } from "../../shared/graph/transport/graph.ts";
import { realPace } from "../../shared/graph/transport/pace.ts";
import { linkChecker } from "../../shared/web/link-checker.ts";
import { noWeb } from "../../shared/web/no-web.ts";
import type { PortImplementation } from "./port-implementation.ts";

const variables = [
  "CONFORMANCE_TENANT_ID",
  "CONFORMANCE_CLIENT_ID",
  "CONFORMANCE_CLIENT_SECRET",
  "CONFORMANCE_SITE",
] as const;
const missing = variables.filter((name) => !process.env[name]);
const given = (name: (typeof variables)[number]) => process.env[name] ?? "";

/**
 * A real Microsoft 365 tenant. `CONFORMANCE_SITE` (`host:/sites/name`) must be a site for tests and nothing else: its lists
 * are emptied. The app needs `Sites.Selected` with the role `fullcontrol` on it. Nothing is posted and nobody is notified.
 */
export const realTenant: PortImplementation = {
  name: "over a real tenant",
  reachesNobody: false,
  ...(missing.length > 0 ? { skippedBecause: `${missing.join(", ")} not set` } : {}),
  async open(world) {
    const { log } = Fastify({ logger: false });
    const config = {
      AUTHORITY: `https://login.microsoftonline.com/${given("CONFORMANCE_TENANT_ID")}`,
      CLIENT_ID: given("CONFORMANCE_CLIENT_ID"),
      CLIENT_SECRET: given("CONFORMANCE_CLIENT_SECRET"),
      GRAPH_SCOPE: "https://graph.microsoft.com/.default",
      GRAPH_URL: "https://graph.microsoft.com",
    };
    const { graph, counts } = connectGraph(config, { fetch, pace: realPace, log });
    const years = yearsInMemory(realPace.now());
    const lists = listsFor(years);
    const siteId = await findSite(graph, given("CONFORMANCE_SITE"));
    await provisionSite(graph, siteId, sitePartsFor(years, []));
    await emptyLists(
      graph,
      siteId,
      lists.map(({ name }) => name),
    );
    await writeRows({ graph, pace: realPace }, siteId, seedRows(world));
    const mirror = await openSiteMirror(
      { graph, pace: realPace },
      { siteId, lists: lists.map(({ name }) => name) },
    );
    const nothingIsSent = async () =>
      Promise.reject(new Error("Conformance posts nothing on a real tenant."));
    const links = createLinks({ tabAddress: "https://beacon.example.org" });
    const ports = composePorts(
      {
        HEADS_TEAM_ID: "",
        HEADS_CHANNEL_ID: "",
        BEACON_CLAIM_SECONDS: 300,
        BEACON_CHECK_IN_SECRET: "",
        BEACON_FEEDBACK_SECRET: "",
        ORGANISER_MAILBOX: "",
        BEACON_CACHE_FOLDER: join(tmpdir(), "beacon-conformance"),
      },
      {
        ...{ graph, mirror, pace: realPace, log, years },
        feedLinks: links,
        render: renderEditions({ links, webLinks: links }),
        personalCards: { open: nothingIsSent, send: nothingIsSent, update: nothingIsSent },
        poster: { post: nothingIsSent, update: nothingIsSent, leftOff: () => 0 },
        feedbackCards: { show: nothingIsSent },
        fileTexts: { read: nothingIsSent },
        linkChecker: linkChecker({ web: noWeb, pace: realPace, about: "https://beacon.example.org" }),
        linkPages: { read: nothingIsSent },
        requestCards: { post: nothingIsSent, update: nothingIsSent },
        uploadStorage: { state: nothingIsSent, commit: nothingIsSent },
      },
    );
    return {
      ports,
      graphRequests: counts,
      feedEntries: async () => 0,
      putInCalendar: nothingIsSent,
      holdSession: nothingIsSent,
      sendFile: nothingIsSent,
      close: async () => {},
    };
  },
};

const listsSchema = z.object({ value: z.array(z.object({ id: z.string(), displayName: z.string() })) });
const idsSchema = z.object({ value: z.array(z.object({ id: z.string() })) });

async function emptyLists(graph: Graph, siteId: string, names: readonly string[]): Promise<void> {
  const { value } = await graph.call({
    method: "get",
    path: `/sites/${siteId}/lists?$select=id,displayName&$top=200`,
    operation: "GET /sites/{site}/lists",
    answer: listsSchema,
  });
  for (const { id, displayName } of value) {
    if (!names.includes(displayName)) continue;
    const items = `/sites/${siteId}/lists/${id}/items`;
    for (;;) {
      const operation = "GET /sites/{site}/lists/{list}/items";
      const page = await graph.call({
        method: "get",
        path: `${items}?$select=id&$top=200`,
        operation,
        answer: idsSchema,
      });
      if (page.value.length === 0) break;
      for (const item of page.value)
        await graph.call({
          method: "delete",
          path: `${items}/${item.id}`,
          operation: "DELETE /sites/{site}/lists/{list}/items/{item}",
          answer: z.unknown(),
        });
    }
  }
}
