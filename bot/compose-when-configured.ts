import { hkdfSync, randomUUID } from "node:crypto";
import type { FastifyBaseLogger } from "fastify";
import type { ChangeWatch } from "../shared/graph/adapters/notifications/change-watch.ts";
import type { SiteMirror } from "../shared/graph/mirror/site-mirror.ts";
import type { Graph } from "../shared/graph/transport/graph.ts";
import type { Pace } from "../shared/graph/transport/pace.ts";
import type { Conversations } from "./chat/transport/conversations.ts";
import type { Config } from "./config.ts";
import { describe } from "./http/problem-rendering.ts";
import { currentRequestId } from "./http/request-scope.ts";
import { notificationsPath } from "./notifications/notification.routes.ts";
import type { Telemetry } from "./telemetry/telemetry.ts";

/** As often as charts are read: what is measured meanwhile waits in memory, a few kilobytes. */
const everyMilliseconds = 60_000;

/** Whoever measures nothing loads nothing of it. */
export async function composeTelemetry(
  { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }: Pick<Config, "OTEL_EXPORTER_OTLP_ENDPOINT">,
  log: FastifyBaseLogger,
): Promise<Telemetry | undefined> {
  if (endpoint === undefined) return undefined;
  const { openTelemetry } = await import("./telemetry/open-telemetry.ts");
  const report = (fault: unknown) => log.warn({ fault: describe(fault) }, "measurements could not be sent");
  return openTelemetry({ endpoint, everyMilliseconds, currentId: currentRequestId, report });
}

/** Where the bot was added, kept in Azure; a laptop goes without it and loads nothing of it. */
export async function composeConversations({
  BOT_STATE_URL: containerUrl,
  AZURE_CLIENT_ID: clientId,
}: Pick<Config, "BOT_STATE_URL" | "AZURE_CLIENT_ID">): Promise<Conversations | undefined> {
  if (containerUrl === undefined) return undefined;
  const [{ blobStorage }, { storedConversations }] = await Promise.all([
    import("./chat/transport/blob-storage.ts"),
    import("./chat/transport/conversations.ts"),
  ]);
  return storedConversations(blobStorage(containerUrl, { clientId }));
}

/** What hears of changes from Graph; a server that is not to be told goes without and loads nothing of it. */
export async function composeChangeWatch(
  {
    BEACON_CHANGE_NOTIFICATIONS: isWanted,
    BEACON_PUBLIC_URL: publicUrl,
    BEACON_CHECK_IN_SECRET: secret,
  }: Pick<Config, "BEACON_CHANGE_NOTIFICATIONS" | "BEACON_PUBLIC_URL" | "BEACON_CHECK_IN_SECRET">,
  { log, ...parts }: { graph: Graph; mirror: SiteMirror; pace: Pace; log: FastifyBaseLogger },
): Promise<ChangeWatch | undefined> {
  if (!isWanted) return undefined;
  const { changeWatch } = await import("../shared/graph/adapters/notifications/change-watch.ts");
  return changeWatch(parts, {
    address: `${publicUrl}${notificationsPath}`,
    // A key of its own from the same secret, so that neither use says anything of the other.
    key: new Uint8Array(hkdfSync("sha256", secret, "", "change notifications", 32)),
    server: randomUUID(),
    report: (row) => log.warn({ row }, "row left out"),
    failed: (fault) => log.warn({ fault: describe(fault) }, "a change that Graph told of is not read yet"),
  });
}
