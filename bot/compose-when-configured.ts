import type { FastifyBaseLogger } from "fastify";
import type { Conversations } from "./chat/transport/conversations.ts";
import type { Config } from "./config.ts";
import { describe } from "./http/problem-rendering.ts";
import { currentRequestId } from "./http/request-scope.ts";
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
