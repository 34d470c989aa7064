import type { FastifyBaseLogger } from "fastify";
import type { Ports } from "../../shared/domain/ports.ts";
import { tellLateReaders } from "../../shared/usecases/briefing/sending/tell-late-readers.ts";
import type { Job } from "./job.ts";

/** Tells whoever has joined since the newest briefing went out, in working hours. */
export const tellLateReadersJob = (ports: Ports, log: FastifyBaseLogger): Job => ({
  name: "tell-late-readers",
  schedule: "20 10 8-17 * * 1-5",
  async run() {
    const edition = await tellLateReaders(ports);
    if (edition) log.info({ edition }, "told readers who joined since");
  },
});
