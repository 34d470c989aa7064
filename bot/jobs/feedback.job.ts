import type { FastifyBaseLogger } from "fastify";
import {
  type AskForFeedbackPorts,
  askForFeedback,
} from "../../shared/usecases/cpd/feedback/ask-for-feedback.ts";
import { type CloseFeedbackPorts, closeFeedback } from "../../shared/usecases/cpd/feedback/close-feedback.ts";
import type { Job } from "./job.ts";

/** Closes feedback whose week is over, and asks whoever was at a meeting what they thought of it. */
export const feedbackJob = (
  ports: AskForFeedbackPorts & CloseFeedbackPorts,
  log: FastifyBaseLogger,
): Job => ({
  name: "feedback",
  schedule: "35 */5 * * * *",
  async run() {
    for (const meeting of await closeFeedback(ports)) log.info({ meeting }, "feedback closed");
    const asked = await askForFeedback(ports);
    if (asked.cards + asked.notices > 0) log.info(asked, "feedback asked for");
  },
});
