import type { FastifyInstance } from "fastify";
import type { TenantContext } from "./context.ts";
import { faultRoutes } from "./faults/fault-routes.ts";
import type { ExchangeJournal } from "./graph/exchange-journal.ts";

/** `/_admin`: what no customer's tenant has, for tests and for curious people. */
export function adminRoutes(app: FastifyInstance, context: TenantContext, journal: ExchangeJournal): void {
  faultRoutes(app, context.faults);
  app.get("/_admin/requests", async () => journal.counts());
  app.delete("/_admin/requests", async (_request, reply) => {
    journal.reset();
    return reply.code(204).send();
  });
}
