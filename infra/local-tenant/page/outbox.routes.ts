import type { FastifyInstance } from "fastify";
import type { TenantContext } from "../context.ts";
import { outbox } from "./outbox.ts";

/** Enough for a trust of 17,000 staff to be told something once. */
const jsonLimit = 50_000;

/** What went out, as JSON for tests. */
export function outboxRoutes(app: FastifyInstance, context: TenantContext): void {
  app.get("/_admin/outbox", async () => outbox(context, jsonLimit));
}
