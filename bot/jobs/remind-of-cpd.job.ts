import type { FastifyBaseLogger } from "fastify";
import type { Ports } from "../../shared/domain/ports.ts";
import { sendCpdReminders } from "../../shared/usecases/cpd/reminders/send-cpd-reminders.ts";
import type { Job } from "./job.ts";

/** Reminds whoever still owes mandatory CPD, and their heads, at 9am of a school day; until 10am it goes on with what failed. */
export const remindOfCpdJob = (ports: Ports, log: FastifyBaseLogger): Job => ({
  name: "remind-of-cpd",
  schedule: "0 * * * * *",
  async run() {
    const sent = await sendCpdReminders(ports);
    if (sent.reminders > 0) log.info(sent, "reminders of CPD sent");
  },
});
