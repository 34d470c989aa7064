import type { FastifyBaseLogger } from "fastify";
import type { Ports } from "../../shared/domain/ports.ts";
import { tellOfItemDecisions } from "../../shared/usecases/briefing/proposals/tell-of-decisions.ts";
import { tellOfResourceDecisions } from "../../shared/usecases/resources/keep/tell-of-decisions.ts";
import type { Job } from "./job.ts";

/** Tells whoever proposed an item or a resource of what was decided in quiet hours. Without news it asks nothing of Graph. */
export function tellOfDecisionsJob(ports: Ports, log: FastifyBaseLogger): Job {
  // All resources are gone through, so only when any of them changed.
  let seen: number | undefined;
  return {
    name: "tell-of-decisions",
    schedule: "*/30 * * * * *",
    async run() {
      let told = await tellOfItemDecisions(ports);
      const { revision } = ports.resources;
      if (revision !== seen) told += await tellOfResourceDecisions(ports);
      seen = revision;
      if (told > 0) log.info({ told }, "told of decisions on proposals");
    },
  };
}
