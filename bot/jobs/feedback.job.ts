import type { FastifyBaseLogger } from "fastify";
import {
  type AskForFeedbackPorts,
  askForFeedback,
} from "../../shared/usecases/cpd/feedback/ask-for-feedback.ts";
import type { Job } from "./job.ts";

/** Asks whoever was at a meeting what they thought of it. */
export const feedbackJob = (ports: AskForFeedbackPorts, log: FastifyBaseLogger): Job => ({
  name: "feedback",
  schedule: "35 */5 * * * *",
  async run() {
    const asked = await askForFeedback(ports);
    if (asked.cards + asked.notices > 0) log.info(asked, "feedback asked for");
  },
});
