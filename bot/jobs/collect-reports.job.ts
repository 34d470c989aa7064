import type { FastifyBaseLogger } from "fastify";
import type { Ports } from "../../shared/domain/ports.ts";
import { collectReports } from "../../shared/usecases/cpd/register/collect-reports.ts";
import type { Job } from "./job.ts";

/** Takes what Teams reports of meetings into their registers, once it is there. */
export const collectReportsJob = (ports: Ports, log: FastifyBaseLogger): Job => ({
  name: "collect-reports",
  schedule: "50 */5 * * * *",
  async run() {
    for (const collected of await collectReports(ports)) log.info(collected, "Teams reports collected");
  },
});
