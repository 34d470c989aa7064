import type { FastifyInstance } from "fastify";
import { underItsOwnId } from "../http/request-scope.ts";
import type { Job } from "../jobs/job.ts";
import type { Telemetry } from "./telemetry.ts";

/** Has every answer measured, refusals and faults included. */
export function measureRequests(app: FastifyInstance, telemetry: Telemetry): void {
  app.addHook("onResponse", async (request, reply) => {
    telemetry.request({
      ...{ id: request.id, method: request.method, status: reply.statusCode },
      route: request.routeOptions.url ?? "none",
      milliseconds: reply.elapsedTime,
    });
  });
}

/** The same job with each of its runs under an id of its own, and measured where somebody measures. */
export const measured = (job: Job, telemetry: Telemetry | undefined): Job => ({
  ...job,
  run: () =>
    underItsOwnId(async () => {
      if (!telemetry) return job.run();
      const began = performance.now();
      const ended = (hasFailed: boolean) =>
        telemetry.job({ name: job.name, hasFailed, milliseconds: performance.now() - began });
      try {
        await job.run();
      } catch (fault) {
        ended(true);
        throw fault;
      }
      ended(false);
    }),
});
