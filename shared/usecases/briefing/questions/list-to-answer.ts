import type { BriefingItem } from "../../../domain/briefing/item.ts";
import { isTooLateToAsk, mayAnswer, type Question } from "../../../domain/briefing/questions/question.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { londonDate } from "../../../domain/time/london.ts";

export interface ToAnswer {
  readonly question: Question;
  readonly item: BriefingItem;
}

/** The questions that somebody may answer, as owner of the item or editor: those without an answer first, of each the last asked first. */
export async function listToAnswer(
  { questions, editions, clock }: Pick<Ports, "questions" | "editions" | "clock">,
  { actor }: { actor: Actor },
): Promise<ToAnswer[]> {
  const today = londonDate(clock.now());
  const items = new Map<string, BriefingItem>();
  for (const { value: edition } of await editions.list())
    for (const item of edition.frozenItems ?? []) items.set(`${edition.id} ${item.id}`, item);
  const found: ToAnswer[] = [];
  for (const { value: question } of await questions.list()) {
    const item = items.get(`${question.edition} ${question.item}`);
    if (item && mayAnswer(actor, item) && !isTooLateToAsk(question.edition, today))
      found.push({ question, item });
  }
  return found.sort(
    (a, b) =>
      Number(a.question.answer !== undefined) - Number(b.question.answer !== undefined) ||
      b.question.askedAt.getTime() - a.question.askedAt.getTime(),
  );
}
