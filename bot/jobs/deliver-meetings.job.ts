import type { FastifyBaseLogger } from "fastify";
import type { Ports } from "../../shared/domain/ports.ts";
import { deliverWaitingMeetings } from "../../shared/usecases/meetings/delivery/deliver-waiting-meetings.ts";
import type { Job } from "./job.ts";

/** Brings Outlook up to meetings that are ahead of it, and goes on with what another server began and left. */
export const deliverMeetingsJob = (ports: Ports, log: FastifyBaseLogger): Job => ({
  name: "deliver-meetings",
  schedule: "*/5 * * * * *",
  async run() {
    for (const meeting of await deliverWaitingMeetings(ports)) log.info({ meeting }, "meeting delivered");
  },
});
