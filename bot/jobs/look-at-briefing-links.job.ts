import type { FastifyBaseLogger } from "fastify";
import type { Ports } from "../../shared/domain/ports.ts";
import { lookAtBriefingLinks } from "../../shared/usecases/briefing/look-at-links.ts";
import type { Job } from "./job.ts";

/** Looks at the links of editions being written, so that an editor hears of a dead one while it can be mended. */
export function lookAtBriefingLinksJob(ports: Ports, log: FastifyBaseLogger): Job {
  const stopping = new AbortController();
  return {
    name: "look-at-briefing-links",
    schedule: "20 * * * * *",
    async run() {
      const looked = await lookAtBriefingLinks(ports, stopping.signal);
      if (looked > 0) log.info({ looked }, "links of the briefing looked at");
    },
    stop: () => stopping.abort(),
  };
}
