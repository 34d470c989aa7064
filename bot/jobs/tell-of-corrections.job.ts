import type { FastifyBaseLogger } from "fastify";
import type { Ports } from "../../shared/domain/ports.ts";
import { tellOfCorrections } from "../../shared/usecases/briefing/corrections/tell-of-corrections.ts";
import type { Job } from "./job.ts";

/** Puts corrected editions in place of their cards, in chats too, and tells those who had read what was wrong or were mailed it. */
export const tellOfCorrectionsJob = (ports: Ports, log: FastifyBaseLogger): Job => ({
  name: "tell-of-corrections",
  schedule: "*/5 * * * * *",
  async run() {
    for (const edition of await tellOfCorrections(ports)) log.info({ edition }, "corrections told");
  },
});
