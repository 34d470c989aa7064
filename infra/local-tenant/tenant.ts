import Fastify, { type FastifyInstance } from "fastify";
import { adminRoutes } from "./admin-routes.ts";
import { callsInFlight } from "./calls-in-flight.ts";
import { createChangeFeed } from "./change-feed.ts";
import { connectorRoutes } from "./connector/connector.ts";
import type { TenantContext } from "./context.ts";
import { localTenantId } from "./defaults.ts";
import { Faults } from "./faults/faults.ts";
import { ExchangeJournal, type ExchangeListener, type RequestCounts } from "./graph/exchange-journal.ts";
import { createGraph } from "./graph/graph.ts";
import type { Method } from "./graph/router.ts";
import { identityRoutes } from "./identity/identity.ts";
import { pageRoutes } from "./page/page.ts";
import { openDatabase } from "./store/database.ts";

export { localTenantFetch } from "./local-tenant-fetch.ts";

export interface LocalTenantOptions {
  /** SQLite file, or `:memory:`. */
  readonly file: string;
  readonly tenantId?: string;
  readonly now?: () => Date;
  readonly random?: () => number;
  /** Address to write into links while the tenant does not listen. */
  readonly baseUrl?: string;
  /** The way to endpoints that asked to be told of changes, when it is not the network. */
  readonly outgoing?: typeof fetch;
  /** Address of a chat client with a Bot Connector of its own, such as the Microsoft 365 Agents Playground. */
  readonly chatClientUrl?: string;
}

export interface LocalTenant {
  readonly app: FastifyInstance;
  readonly context: TenantContext;
  readonly faults: Faults;
  /** Tells of every Graph exchange and batch part; returns what ends it. */
  onExchange(listener: ExchangeListener): () => void;
  /** Every Graph operation served, by method and address. */
  operations(): readonly { readonly method: Method; readonly template: string }[];
  /** What was asked of Graph since the start or the last reset. */
  requestCounts(): { readonly requests: RequestCounts; readonly batchParts: RequestCounts };
  resetRequestCounts(): void;
  /** Ends all faults, lets the calls under way finish, stops listening and closes the file. */
  close(): Promise<void>;
}

/**
 * A Microsoft 365 tenant on a laptop: Graph v1.0 (the operations Beacon uses), an issuer of Entra-shaped
 * tokens and a Bot Connector, over one SQLite file. Listens on loopback only.
 */
export function createLocalTenant(options: LocalTenantOptions): LocalTenant {
  const now = options.now ?? (() => new Date());
  const random = options.random ?? Math.random;
  const faults = new Faults({ now, random });
  const app = Fastify({ forceCloseConnections: true });
  const calls = callsInFlight(app);
  const context: TenantContext = {
    db: openDatabase(options.file),
    now,
    random,
    tenantId: options.tenantId ?? localTenantId,
    baseUrl: () => listeningAddress(app) ?? options.baseUrl ?? "http://127.0.0.1",
    changes: createChangeFeed(),
    outgoing: options.outgoing ?? fetch,
    faults,
  };
  const journal = new ExchangeJournal();
  const identity = identityRoutes(app, context);
  const router = createGraph(app, context, journal, identity);
  connectorRoutes(app, context, options.chatClientUrl ? { chatClientUrl: options.chatClientUrl } : {});
  pageRoutes(app, context);
  adminRoutes(app, context, journal);

  return {
    app,
    context,
    faults,
    operations: () => router.templates(),
    onExchange: (listener) => journal.onExchange(listener),
    requestCounts: () => journal.counts(),
    resetRequestCounts: () => journal.reset(),
    async close() {
      faults.clear();
      await calls.settled();
      await app.close();
      context.db.close();
    },
  };
}

function listeningAddress(app: FastifyInstance): string | undefined {
  const address = app.server.address();
  return address && typeof address === "object" ? `http://127.0.0.1:${address.port}` : undefined;
}
