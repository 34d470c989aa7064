import type { FastifyBaseLogger } from "fastify";
import type { Ports } from "../../shared/domain/ports.ts";
import { countOutlookReplies } from "../../shared/usecases/meetings/delivery/count-outlook-replies.ts";
import type { Job } from "./job.ts";

/** Counts what people answered in their own calendars: one request while nobody has. */
export const countOutlookRepliesJob = (ports: Ports, log: FastifyBaseLogger): Job => ({
  name: "count-outlook-replies",
  schedule: "*/30 * * * * *",
  async run() {
    const replies = await countOutlookReplies(ports);
    if (replies > 0) log.info({ replies }, "replies taken from Outlook");
  },
});
