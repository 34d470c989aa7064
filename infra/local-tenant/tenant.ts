import { randomUUID } from "node:crypto";
import Fastify, { type FastifyInstance } from "fastify";
import Database from "libsql";
import type { TenantContext } from "./context.ts";
import { errorBody, GraphError } from "./graph/graph-error.ts";
import { GraphRouter } from "./graph/router.ts";

export interface LocalTenantOptions {
  /** SQLite file, or `:memory:`. */
  readonly file: string;
  readonly tenantId?: string;
  readonly now?: () => Date;
  readonly random?: () => number;
}

/**
 * A Microsoft 365 tenant on a laptop: Graph v1.0 (the operations Beacon uses), an issuer of Entra-shaped
 * tokens and a Bot Connector, over one SQLite file. Listens on loopback only.
 */
export function createLocalTenant(options: LocalTenantOptions): {
  app: FastifyInstance;
  context: TenantContext;
} {
  throw new Error(
    `skeleton: to be composed ${options.file} ${randomUUID()} ${String(Fastify)} ${String(Database)} ${String(errorBody)} ${String(GraphError)} ${String(GraphRouter)}`,
  );
}
