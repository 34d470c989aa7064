import type { FastifyBaseLogger } from "fastify";
import type { Ports } from "../../shared/domain/ports.ts";
import { publishDueEditions } from "../../shared/usecases/briefing/publish-due-editions.ts";
import type { Job } from "./job.ts";

/** Sends out what is due and goes on with what another server began and left. */
export const publishDueEditionsJob = (ports: Ports, log: FastifyBaseLogger): Job => ({
  name: "publish-due-editions",
  schedule: "*/5 * * * * *",
  async run() {
    for (const edition of await publishDueEditions(ports)) log.info({ edition }, "edition published");
  },
});
