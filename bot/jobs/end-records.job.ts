import type { FastifyBaseLogger } from "fastify";
import type { Ports } from "../../shared/domain/ports.ts";
import { endRecords } from "../../shared/usecases/records/end-records.ts";
import type { Job } from "./job.ts";

/** Deletes the records of academic years that the trust keeps no longer, at night. */
export const endRecordsJob = (ports: Ports, log: FastifyBaseLogger): Job => ({
  name: "end-records",
  schedule: "0 30 2 * * *",
  async run() {
    for (const ended of await endRecords(ports)) log.info(ended, "records of a year have ended");
  },
});
