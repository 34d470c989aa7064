import { type QuestionId, questionVersion } from "../../../domain/briefing/questions/question.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type FindQuestionRefusal, findToAnswer } from "./find-question.ts";

/**
 * Takes a question and its answer away: an owner or editor any, who asked their own while nobody has answered it.
 */
export async function takeQuestionAway(
  ports: Pick<Ports, "questions" | "editions" | "clock">,
  { actor, id, version }: { actor: Actor; id: QuestionId; version: string },
): Promise<Result<undefined, FindQuestionRefusal | "question.changed">> {
  const standing = await ports.questions.find(id);
  if (!standing) return refuse("question.not-found");
  const isOwn = standing.value.asker === actor.person && !standing.value.answer;
  if (!isOwn) {
    const found = await findToAnswer(ports, { actor, id });
    if (!found.ok) return found;
  }
  if (questionVersion(standing.value) !== version) return refuse("question.changed");
  const removed = await ports.questions.remove(id, standing.version);
  return removed.ok ? ok(undefined) : removed;
}
