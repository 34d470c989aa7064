import type { FastifyBaseLogger } from "fastify";
import { authenticating } from "../shared/graph/transport/authentication.ts";
import { clientCredentials } from "../shared/graph/transport/client-credentials.ts";
import { identifying } from "../shared/graph/transport/client-request-id.ts";
import { createGraph, type Graph } from "../shared/graph/transport/graph.ts";
import type { Pace } from "../shared/graph/transport/pace.ts";
import { pacing } from "../shared/graph/transport/pacing.ts";
import { logging, RequestCounts, type RequestEntry } from "../shared/graph/transport/request-log.ts";
import { retrying } from "../shared/graph/transport/retry.ts";
import { sending } from "../shared/graph/transport/sending.ts";
import type { Config } from "./config.ts";
import { currentRequestId } from "./http/request-scope.ts";

/** What lies around Beacon: the network, time and chance, the log. Tests bring their own. */
export interface Surroundings {
  readonly fetch: typeof globalThis.fetch;
  readonly pace: Pace;
  readonly log: FastifyBaseLogger;
}

/**
 * Requests a second that the service takes: notifications of one app in one tenant (Graph throttling limits, Teams, 2025), and e-mails
 * of one mailbox, thirty a minute (Exchange Online limits, message rate).
 */
const servicePace = {
  "POST /teamwork/sendActivityNotificationToRecipients": 2,
  "POST /users/{user}/sendMail": 0.5,
};

/** Graph through our own steps: retry, then pace, then sign in, then log, then send. `heard` is told of each sending. */
export function connectGraph(
  config: Pick<Config, "AUTHORITY" | "CLIENT_ID" | "CLIENT_SECRET" | "GRAPH_SCOPE" | "GRAPH_URL">,
  { fetch, pace, log }: Surroundings,
  heard: (entry: RequestEntry) => void = () => undefined,
): { graph: Graph; counts: RequestCounts } {
  const counts = new RequestCounts();
  const tokens = clientCredentials(
    {
      authority: config.AUTHORITY,
      clientId: config.CLIENT_ID,
      clientSecret: config.CLIENT_SECRET,
      scope: config.GRAPH_SCOPE,
    },
    { pace, fetch },
  );
  const graph = createGraph({
    baseUrl: config.GRAPH_URL,
    pace,
    steps: [
      retrying(pace),
      pacing(pace, servicePace),
      identifying(currentRequestId),
      authenticating(tokens),
      logging(counts, pace, (entry) => {
        heard(entry);
        log.debug({ graph: entry }, "graph request");
      }),
    ],
    last: sending(fetch),
  });
  return { graph, counts };
}
