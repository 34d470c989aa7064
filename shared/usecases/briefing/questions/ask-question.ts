import type { ItemId } from "../../../domain/briefing/ids.ts";
import {
  isTooLateToAsk,
  openQuestionsAtMost,
  type Question,
  type QuestionId,
  questionLimits,
} from "../../../domain/briefing/questions/question.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { textErrors } from "../../../domain/text-errors.ts";
import { type FindItemRefusal, findItem } from "../handover/find-item.ts";

export type AskRefusal =
  | FindItemRefusal
  | "question.too-late"
  | "question.too-many"
  | "question.invalid"
  | "question.not-found";

/** Asks about an item that has gone out, for somebody whose it is to read. Safe to repeat: the id is the sender's. */
export async function askQuestion(
  ports: Pick<Ports, "questions" | "editions" | "receipts" | "directory" | "clock">,
  { id, item: itemId, person, text }: { id: QuestionId; item: ItemId; person: PersonId; text: string },
): Promise<Result<Question, AskRefusal>> {
  const found = await findItem(ports, itemId, person);
  if (!found.ok) return found;
  const { item, setting } = found.value;
  if (isTooLateToAsk(item.edition, setting.today)) return refuse("question.too-late");
  const words = text.trim();
  const errors = textErrors("/text", words, questionLimits.text);
  if (errors.length > 0) return refuse("question.invalid", errors);
  const own = (await ports.questions.listFor(item.edition)).filter(
    ({ value }) => value.item === itemId && value.asker === person && !value.answer && value.id !== id,
  );
  if (own.length >= openQuestionsAtMost) return refuse("question.too-many");
  const asked = await ports.questions.create({
    ...{ id, edition: item.edition, item: itemId, asker: person },
    ...{ askedAt: ports.clock.now(), text: words, edits: 0 },
  });
  // Whoever guesses another's id learns nothing of what stands under it.
  return asked.value.asker === person ? ok(asked.value) : refuse("question.not-found");
}
