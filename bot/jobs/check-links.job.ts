import type { FastifyBaseLogger } from "fastify";
import type { Ports } from "../../shared/domain/ports.ts";
import { checkLinks } from "../../shared/usecases/resources/links/check-links.ts";
import type { Job } from "./job.ts";

/** Looks at the links of resources that are due, at night, when sites have least to do. */
export function checkLinksJob(ports: Ports, log: FastifyBaseLogger): Job {
  const stopping = new AbortController();
  return {
    name: "check-links",
    schedule: "0 15 3 * * *",
    async run() {
      const checked = await checkLinks(ports, stopping.signal);
      if (checked.due === 0) return;
      if (checked.uncounted > 0)
        log.warn(checked, "some links gave no answer, and no other site did: not counted");
      else log.info(checked, "links looked at");
    },
    stop: () => stopping.abort(),
  };
}
