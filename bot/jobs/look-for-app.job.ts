import type { FastifyBaseLogger } from "fastify";
import type { Ports } from "../../shared/domain/ports.ts";
import { lookForApp } from "../../shared/usecases/briefing/sending/look-for-app.ts";
import type { Job } from "./job.ts";

/** Looks before school on Tuesdays, when the briefing goes out, who has Beacon in Teams. */
export function lookForAppJob(ports: Ports, log: FastifyBaseLogger): Job {
  const stopping = new AbortController();
  return {
    name: "look-for-app",
    schedule: "0 40 5 * * 2",
    async run() {
      const found = await lookForApp(ports, stopping.signal);
      if (found) log.info(found, "looked who has Beacon in Teams");
    },
    stop: () => stopping.abort(),
  };
}
