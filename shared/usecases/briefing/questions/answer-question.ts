import {
  type Question,
  type QuestionId,
  questionLimits,
  withAnswer,
} from "../../../domain/briefing/questions/question.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { textErrors } from "../../../domain/text-errors.ts";
import { type FindQuestionRefusal, findToAnswer } from "./find-question.ts";

export type AnswerRefusal = FindQuestionRefusal | "question.invalid" | "question.changed";

/** How often Beacon's own note on the row may come in between. */
const triesAtMost = 3;

/**
 * Answers a question for everybody its item is for, or writes the answer anew. `version` is the question's as it was read: of
 * two who answer at once the second is refused (invariant 3). Safe to repeat.
 */
export async function answerQuestion(
  ports: Pick<Ports, "questions" | "editions" | "clock">,
  { actor, id, version, text }: { actor: Actor; id: QuestionId; version: string; text: string },
): Promise<Result<Question, AnswerRefusal>> {
  const words = text.trim();
  const errors = textErrors("/answer", words, questionLimits.answer);
  for (let tries = 0; tries < triesAtMost; tries++) {
    const found = await findToAnswer(ports, { actor, id });
    if (!found.ok) return found;
    if (errors.length > 0) return refuse("question.invalid", errors);
    const { asked } = found.value;
    const answer = { text: words, by: actor.person, at: ports.clock.now() };
    const answered = withAnswer(asked.value, version, answer);
    if (!answered.ok) return answered;
    if (answered.value === asked.value) return ok(asked.value);
    const saved = await ports.questions.save(answered.value, asked.version);
    if (saved.ok) return ok(saved.value.value);
    if (saved.code === "question.not-found") return saved;
    // Beacon may only have noted that it told of the question: its version says whether a person wrote.
  }
  return refuse("question.changed");
}
