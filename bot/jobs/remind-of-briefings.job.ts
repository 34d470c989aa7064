import type { FastifyBaseLogger } from "fastify";
import type { Ports } from "../../shared/domain/ports.ts";
import { sendBriefingReminders } from "../../shared/usecases/briefing/reminders/send-briefing-reminders.ts";
import type { Job } from "./job.ts";

/** Reminds whoever still has to do what a briefing asks, at 9am of a day they work; until 10am it goes on with what failed. */
export const remindOfBriefingsJob = (ports: Ports, log: FastifyBaseLogger): Job => ({
  name: "remind-of-briefings",
  schedule: "30 * * * * *",
  async run() {
    const people = await sendBriefingReminders(ports);
    if (people > 0) log.info({ people }, "reminders of briefings sent");
  },
});
