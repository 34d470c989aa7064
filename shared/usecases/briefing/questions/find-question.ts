import type { BriefingItem } from "../../../domain/briefing/item.ts";
import {
  isTooLateToAsk,
  mayAnswer,
  type Question,
  type QuestionId,
} from "../../../domain/briefing/questions/question.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { londonDate } from "../../../domain/time/london.ts";
import type { Versioned } from "../../../domain/versioned.ts";

export type FindQuestionRefusal = "question.not-found" | "question.too-late";

/** A question that the actor may answer, with its item. To all others it is not there. */
export async function findToAnswer(
  { questions, editions, clock }: Pick<Ports, "questions" | "editions" | "clock">,
  { actor, id }: { actor: Actor; id: QuestionId },
): Promise<Result<{ asked: Versioned<Question>; item: BriefingItem }, FindQuestionRefusal>> {
  const asked = await questions.find(id);
  const edition = asked && (await editions.find(asked.value.edition))?.value;
  const item = edition?.frozenItems?.find((each) => each.id === asked?.value.item);
  if (!asked || !item || !mayAnswer(actor, item)) return refuse("question.not-found");
  return isTooLateToAsk(item.edition, londonDate(clock.now()))
    ? refuse("question.too-late")
    : ok({ asked, item });
}
