import type { FastifyInstance } from "fastify";
import { z } from "zod";
import {
  answerBodySchema,
  newQuestionSchema,
  type QuestionShown,
  type QuestionsToAnswer,
  type QuestionToAnswer,
} from "../../../shared/contract/briefing/question.schema.ts";
import type { QuestionId } from "../../../shared/domain/briefing/questions/question.ts";
import type { Actor } from "../../../shared/domain/directory/actor.ts";
import { answerQuestion } from "../../../shared/usecases/briefing/questions/answer-question.ts";
import { askQuestion } from "../../../shared/usecases/briefing/questions/ask-question.ts";
import { findToAnswer } from "../../../shared/usecases/briefing/questions/find-question.ts";
import { listToAnswer } from "../../../shared/usecases/briefing/questions/list-to-answer.ts";
import { takeQuestionAway } from "../../../shared/usecases/briefing/questions/take-question-away.ts";
import { actorOf, parse, versionOf } from "../../http/api-door.ts";
import { accepted, Refused } from "../../http/refused.ts";
import type { Api } from "../api.ts";
import { itemParams } from "./draft.routes.ts";
import { presentQuestion, presentToAnswer } from "./present-question.ts";

const questionParams = z.object({
  question: z
    .string()
    .min(1)
    .max(100)
    .transform((id) => id as QuestionId),
});

/** What readers ask about an item, and what everybody it is for is answered. */
export function questionRoutes(app: FastifyInstance, { ports }: Api): void {
  app.post("/briefing/items/:item/questions", async (request, reply): Promise<QuestionShown> => {
    const { item } = parse(itemParams, request.params);
    const { id: chosen, text } = parse(newQuestionSchema, request.body);
    const { person } = actorOf(request);
    const asked = accepted(
      await askQuestion(ports, { id: chosen as string as QuestionId, item, person, text }),
    );
    reply.status(201);
    return presentQuestion(asked, person);
  });

  app.get("/briefing/questions", async (request): Promise<QuestionsToAnswer> => {
    const directory = await ports.directory.current();
    const questions = await listToAnswer(ports, { actor: actorOf(request) });
    return { questions: questions.map((each) => presentToAnswer(each, directory)) };
  });

  app.put("/briefing/questions/:question/answer", async (request): Promise<QuestionToAnswer> => {
    const { question } = parse(questionParams, request.params);
    const { answer: text } = parse(answerBodySchema, request.body);
    const actor = actorOf(request);
    const answered = await answerQuestion(ports, { actor, id: question, version: versionOf(request), text });
    const current = await shown(actor, question);
    if (!answered.ok && answered.code === "question.changed")
      throw new Refused(answered.code, current ? { current } : {});
    accepted(answered);
    if (!current) throw new Refused("question.not-found");
    return current;
  });

  app.delete("/briefing/questions/:question", async (request, reply) => {
    const { question } = parse(questionParams, request.params);
    const actor = actorOf(request);
    accepted(await takeQuestionAway(ports, { actor, id: question, version: versionOf(request) }));
    return reply.status(204).send();
  });

  /** As who may answer it sees it. */
  async function shown(actor: Actor, question: QuestionId): Promise<QuestionToAnswer | undefined> {
    const found = await findToAnswer(ports, { actor, id: question });
    if (!found.ok) return undefined;
    const { asked, item } = found.value;
    return presentToAnswer({ question: asked.value, item }, await ports.directory.current());
  }
}
