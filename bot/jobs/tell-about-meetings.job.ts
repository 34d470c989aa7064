import type { FastifyBaseLogger } from "fastify";
import type { Ports } from "../../shared/domain/ports.ts";
import { sendReminders } from "../../shared/usecases/meetings/delivery/send-reminders.ts";
import { settleAllPlaces } from "../../shared/usecases/meetings/replies/settle-all-places.ts";
import type { Job } from "./job.ts";

/** Reminds of meetings that are near, and tells whoever has got a place. */
export const tellAboutMeetingsJob = (ports: Ports, log: FastifyBaseLogger): Job => ({
  name: "tell-about-meetings",
  schedule: "20 * * * * *",
  async run() {
    for (const meeting of await settleAllPlaces(ports)) log.info({ meeting }, "places settled");
    for (const sent of await sendReminders(ports)) log.info(sent, "reminders sent");
  },
});
