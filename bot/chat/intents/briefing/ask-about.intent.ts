import type { EditionId, ItemId } from "../../../../shared/domain/briefing/ids.ts";
import { fieldErrorSentences } from "../../../../shared/sentences/field-errors.ts";
import { findItem } from "../../../../shared/usecases/briefing/handover/find-item.ts";
import { askQuestion } from "../../../../shared/usecases/briefing/questions/ask-question.ts";
import { asReadItem } from "../../../../shared/usecases/briefing/read-item.ts";
import { answer, type Intent } from "../../answer.ts";
import { askAboutCard } from "../../cards/briefing/ask-about.card.ts";
import { askAboutItem, sendQuestion } from "../../questions/ask-about-questions.ts";
import type { Reply, Turn } from "../../turn.ts";
import { openForReader } from "./open-for-reader.ts";
import { correctedSince, whyNotSettled } from "./why-not-settled.ts";

const formIntent = answer(askAboutItem, async (of, turn) =>
  showForm(turn, of, { id: turn.ports.newToken(), text: "", note: await correctedSince(turn, of) }),
);

const sendIntent = answer(sendQuestion, async ({ edition, item, id, text }, turn) => {
  const asked = await askQuestion(turn.ports, { id, item, person: turn.person, text });
  if (asked.ok)
    return openForReader(
      turn,
      edition,
      "Your question is on its way. You are told when it is answered, and the answer stands under the item in Beacon.",
    );
  const [error] = asked.errors ?? [];
  const note = error ? fieldErrorSentences[error.code] : turn.sentence(asked.code);
  // Nothing that was written is lost (invariant 9): the form stands as long as the item does.
  return showForm(turn, { edition, item }, { id, text, note });
});

async function showForm(
  turn: Turn,
  of: { edition: EditionId; item: ItemId },
  form: { id: string; text: string; note?: string | undefined },
): Promise<Reply> {
  const found = await findItem(turn.ports, of.item, turn.person);
  if (!found.ok) return openForReader(turn, of.edition, await whyNotSettled(turn, of, found.code));
  const { item, setting } = found.value;
  return turn.show(askAboutCard(asReadItem(item, turn.person, setting), { ...form, links: turn.links }));
}

/** Asking about an item on its card. */
export const askAboutIntents: readonly Intent[] = [formIntent, sendIntent];
