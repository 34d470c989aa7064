import type { FastifyBaseLogger } from "fastify";
import { type CloseFeedbackPorts, closeFeedback } from "../../shared/usecases/cpd/feedback/close-feedback.ts";
import type { Job } from "./job.ts";

/** Closes feedback whose week is over. */
export const closeFeedbackJob = (ports: CloseFeedbackPorts, log: FastifyBaseLogger): Job => ({
  name: "close-feedback",
  schedule: "30 */5 * * * *",
  async run() {
    for (const meeting of await closeFeedback(ports)) log.info({ meeting }, "feedback closed");
  },
});
