import type { FastifyBaseLogger } from "fastify";
import {
  type TellOfQuestionsPorts,
  tellOfQuestions,
} from "../../shared/usecases/briefing/questions/tell-of-questions.ts";
import type { Job } from "./job.ts";

/** Tells who can answer of what readers ask about items, and who asked of the answer. Without news it asks nothing of Graph. */
export const tellOfQuestionsJob = (ports: TellOfQuestionsPorts, log: FastifyBaseLogger): Job => ({
  name: "tell-of-questions",
  schedule: "*/3 * * * * *",
  async run() {
    const told = await tellOfQuestions(ports);
    if (told > 0) log.info({ told }, "told of questions about items");
  },
});
