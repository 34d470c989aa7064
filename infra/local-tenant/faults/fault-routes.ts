import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { faultPlanSchema } from "./fault-plan.ts";
import type { Faults } from "./faults.ts";

const plansSchema = z.union([faultPlanSchema, z.array(faultPlanSchema)]);

/** `/_admin/faults`: POST sets one plan or several, GET reads what was injected, DELETE ends it all. */
export function faultRoutes(app: FastifyInstance, faults: Faults): void {
  app.post("/_admin/faults", async (request, reply) => {
    const plans = plansSchema.safeParse(request.body);
    if (!plans.success) return reply.code(400).send({ error: z.prettifyError(plans.error) });
    faults.set(...[plans.data].flat());
    return reply.code(204).send();
  });
  app.get("/_admin/faults", async () => ({
    injected: faults.counters,
    earlyRetries: faults.earlyRetries,
    earlyCalls: faults.earlyCalls,
  }));
  app.delete("/_admin/faults", async (_request, reply) => {
    faults.clear();
    return reply.code(204).send();
  });
}
