import type { FastifyBaseLogger } from "fastify";
import type { Ports } from "../../shared/domain/ports.ts";
import { deleteRemoved } from "../../shared/usecases/resources/keep/delete-removed.ts";
import type { Job } from "./job.ts";

/** Deletes resources that were removed more than 30 days ago, at night. */
export const deleteRemovedJob = (ports: Pick<Ports, "resources" | "clock">, log: FastifyBaseLogger): Job => ({
  name: "delete-removed",
  schedule: "0 10 2 * * *",
  async run() {
    const resources = await deleteRemoved(ports);
    if (resources.length > 0) log.info({ resources }, "removed resources have been deleted");
  },
});
